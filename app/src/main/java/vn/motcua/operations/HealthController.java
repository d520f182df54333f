package vn.motcua.operations;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tình trạng: answers a balancer whether this node can serve. */
@RestController
class HealthController {
    private final DatabasePulse pulse;

    HealthController(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @GetMapping("/healthz")
    ResponseEntity<String> health() {
        return pulse.beats()
                ? ResponseEntity.ok("ok")
                : ResponseEntity.status(503).body("database");
    }
}
