/* Keys for whoever sits at a desk. Each only does what a link or a field on the page does; none listens while somebody types,
   and all of them can be turned off, for the letters may be meant for a screen reader or spoken to the computer. */
(function () {
  "use strict";
  var doc = document;
  var list = doc.currentScript.getAttribute("data-list");
  if (/(?:^|;\s*)keys=off(?:;|$)/.test(doc.cookie)) {
    return;
  }

  /* After G a digit is meant for the menu; a moment later it is only a digit again. */
  var MOMENT = 1500;
  var menuUntil = 0;

  function focus(selector) {
    var first = doc.querySelector(selector);
    if (first) {
      first.focus();
    }
    return first;
  }

  function follow(selector, number) {
    var link = doc.querySelectorAll(selector)[number || 0];
    if (link) {
      link.click();
    }
  }

  function row() {
    return doc.activeElement && doc.activeElement.closest("[data-rows] tbody tr");
  }

  function walk(to) {
    var here = row();
    var other = here && here[to];
    var target = other && other.querySelector("a,input");
    if (target) {
      target.focus();
    } else if (!here && to === "nextElementSibling") {
      focus("[data-rows] tbody a, [data-rows] tbody input");
    }
  }

  function choose() {
    var box = row() && row().querySelector("input[type=checkbox]");
    if (box) {
      box.click();
    }
  }

  /* The list in a window over the page, so that nothing begun on it is left; without windows it is a page. */
  function explain() {
    var open = doc.querySelector("dialog.keys");
    if (open) {
      open.showModal();
      return;
    }
    if (!window.HTMLDialogElement) {
      location.assign(list);
      return;
    }
    fetch(list, { credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject();
      })
      .then(function (text) {
        var told = new DOMParser().parseFromString(text, "text/html").querySelector("[data-keys]");
        var dialog = doc.createElement("dialog");
        dialog.className = "keys";
        dialog.setAttribute("aria-labelledby", "keys-title");
        dialog.appendChild(doc.importNode(told, true));
        doc.body.appendChild(dialog);
        dialog.showModal();
      })
      .catch(function () {
        location.assign(list);
      });
  }

  var keys = {
    "/": function () {
      var field = focus(".bartop input[type=search], main input[type=search]");
      if (field) {
        field.select();
      }
    },
    "?": explain,
    a: function () {
      focus("#acts a, #acts summary, #acts button, #acts textarea, #acts input:not([type=hidden])");
    },
    g: function () {
      menuUntil = Date.now() + MOMENT;
    },
    j: function () {
      walk("nextElementSibling");
    },
    k: function () {
      walk("previousElementSibling");
    },
    n: function () {
      follow("a[rel=next]");
    },
    p: function () {
      follow("a[rel=prev]");
    },
    u: function () {
      follow("main a.back");
    },
    x: choose
  };

  function isTyping(target) {
    return target.isContentEditable
      || (/^(input|select|textarea)$/i.test(target.tagName) && !/^(checkbox|radio|button|submit)$/.test(target.type));
  }

  doc.addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (isTyping(event.target) || doc.querySelector("dialog[open]")) {
      return;
    }
    if (/^[1-9]$/.test(event.key) && Date.now() < menuUntil) {
      menuUntil = 0;
      follow(".rail nav a", event.key - 1);
      return;
    }
    var act = Object.prototype.hasOwnProperty.call(keys, event.key) && keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
