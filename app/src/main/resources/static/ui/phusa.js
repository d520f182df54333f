/* Comfort only: every page works without this file. */
(function () {
  "use strict";
  var doc = document;
  var root = doc.documentElement;

  function every(selector, act) {
    Array.prototype.forEach.call(doc.querySelectorAll(selector), act);
  }

  /* After a form came back with problems, reading begins at their summary. */
  every(".errsum", function (summary) {
    summary.focus();
  });

  /* Text size changes in place, so that nothing typed is lost; the cookie is the one the server reads. */
  var sizes = ["md", "lg", "xl"];
  doc.addEventListener("click", function (event) {
    var control = event.target.closest && event.target.closest("[data-textsize]");
    if (!control) {
      return;
    }
    event.preventDefault();
    var next = sizes[(sizes.indexOf(root.getAttribute("data-text") || "md") + 1) % sizes.length];
    root.setAttribute("data-text", next);
    doc.cookie = "text=" + next + ";path=/;max-age=31536000;samesite=lax";
    control.setAttribute("aria-label", control.getAttribute("data-" + next));
  });

  /* A button pressed once is not pressed twice; what takes longer than a moment is said. */
  var MOMENT = 400;
  function sending(form) {
    var notice = doc.createElement("p");
    notice.className = "sending";
    notice.setAttribute("role", "status");
    form.appendChild(notice);
    setTimeout(function () {
      notice.textContent = root.getAttribute("data-sending");
    }, MOMENT);
  }
  /* Whoever signs out leaves nothing in this browser of what they typed. */
  function forget() {
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf("keep:") === 0) {
          localStorage.removeItem(key);
        }
      });
    } catch (closed) {}
  }
  doc.addEventListener("submit", function (event) {
    var form = event.target;
    if (/\/sign-out$/.test(form.getAttribute("action"))) {
      forget();
    }
    if (form.hasAttribute("data-sent")) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") {
      form.setAttribute("data-sent", "");
      var button = event.submitter;
      if (button) {
        button.setAttribute("aria-busy", "true");
        button.setAttribute("aria-disabled", "true");
      }
      sending(form);
    }
  });
  addEventListener("pageshow", function () {
    every("[data-sent]", function (form) {
      form.removeAttribute("data-sent");
    });
    every(".sending", function (notice) {
      notice.remove();
    });
    every("[aria-busy=true][type=submit]", function (button) {
      button.removeAttribute("aria-busy");
      button.removeAttribute("aria-disabled");
    });
  });

  every("[data-print]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      print();
    });
  });

  doc.addEventListener("change", function (event) {
    var row = event.target.closest && event.target.closest("[data-rows] tbody tr");
    if (row && event.target.type === "checkbox") {
      row.classList.toggle("is-sel", event.target.checked);
    }
  });

  function network() {
    every("[data-offline]", function (notice) {
      notice.hidden = navigator.onLine;
    });
  }
  addEventListener("online", network);
  addEventListener("offline", network);
  network();

  if ("serviceWorker" in navigator && root.hasAttribute("data-worker")) {
    navigator.serviceWorker.register("/sw.js").catch(function () {});
  }
})();
