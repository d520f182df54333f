/* Passkeys are spoken with by script alone: what needs them shows itself only where the browser can. */
(function () {
  "use strict";
  /* A passkey belongs to a name; a bare address has none. */
  var nameless = /^[0-9.]+$|:/.test(location.hostname);
  if (!window.PublicKeyCredential || !navigator.credentials || nameless || window.passkeysAreKnown) {
    return;
  }
  window.passkeysAreKnown = true;
  var ES256 = -7;
  var RS256 = -257;
  var EDDSA = -8;

  function written(buffer) {
    var signs = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(signs).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function read(text) {
    var signs = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var bytes = new Uint8Array(signs.length);
    for (var place = 0; place < signs.length; place++) {
      bytes[place] = signs.charCodeAt(place);
    }
    return bytes;
  }

  function plain(text) {
    return new TextEncoder().encode(text);
  }

  function known(ids) {
    return ids.split(" ").filter(Boolean).map(function (id) {
      return { type: "public-key", id: read(id) };
    });
  }

  function make(asked, challenge) {
    return navigator.credentials.create({ publicKey: {
      rp: { id: location.hostname, name: asked.house },
      user: { id: plain(asked.person), name: asked.login, displayName: asked.shown },
      challenge: challenge,
      pubKeyCredParams: [ES256, EDDSA, RS256].map(function (alg) {
        return { type: "public-key", alg: alg };
      }),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      excludeCredentials: known(asked.known),
      attestation: "none"
    } });
  }

  function show(challenge) {
    return navigator.credentials.get({ publicKey: {
      rpId: location.hostname,
      challenge: challenge,
      userVerification: "required"
    } });
  }

  function answer(credential) {
    var said = credential.response;
    var parts = { clientDataJSON: written(said.clientDataJSON) };
    ["attestationObject", "authenticatorData", "signature", "userHandle"].forEach(function (part) {
      if (said[part]) {
        parts[part] = written(said[part]);
      }
    });
    return JSON.stringify({
      id: credential.id,
      rawId: written(credential.rawId),
      type: credential.type,
      response: parts,
      clientExtensionResults: {}
    });
  }

  function meet(box) {
    var button = box.querySelector("button");
    var trouble = box.querySelector("[role=status]");
    box.hidden = false;
    button.addEventListener("click", function () {
      var name = box.closest("form").querySelector("[name=name]");
      if (name && !name.value.trim()) {
        /* A key that was made and then not kept would stay on the device for nothing. */
        name.focus();
        return;
      }
      var challenge = plain(box.querySelector("[name=challenge]").value);
      trouble.hidden = true;
      button.disabled = true;
      (box.dataset.passkey === "make" ? make(box.dataset, challenge) : show(challenge)).then(function (credential) {
        box.querySelector("[name=answer]").value = answer(credential);
        box.closest("form").submit();
      }, function () {
        button.disabled = false;
        trouble.hidden = false;
      });
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-passkey]"), meet);
})();
