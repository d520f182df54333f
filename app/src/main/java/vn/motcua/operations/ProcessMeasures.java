package vn.motcua.operations;

import static vn.motcua.shared.Measure.counter;
import static vn.motcua.shared.Measure.gauge;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.RuntimeMXBean;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Measure;
import vn.motcua.shared.Measured;

/** Số đo của chương trình: how long it runs, what it uses, and whether its database answers. */
@Component
class ProcessMeasures implements Measured {
    private static final double MILLIS = 1000;

    private final DatabasePulse pulse;
    private final RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    ProcessMeasures(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                gauge("process_uptime_seconds", "operations.measure.uptime", runtime.getUptime() / MILLIS),
                counter("process_processor_seconds_total", "operations.measure.processor", processor()),
                gauge("process_heap_bytes", "operations.measure.heap", (double)
                        memory.getHeapMemoryUsage().getUsed()),
                gauge("database_up", "operations.measure.database", pulse.beats() ? 1 : 0));
    }

    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toSeconds)
                .orElse(0L);
    }
}
