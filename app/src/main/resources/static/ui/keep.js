/* What is typed into a draft and not saved yet stays in this browser, where its owner has said that it is theirs alone: a line
   that breaks costs them nothing. It goes when the server says that it is saved, at sign-out, and after a day. */
(function () {
  "use strict";
  var doc = document;
  var PREFIX = "keep:";
  var DAY = 86400000;
  var YEAR = 31536000;
  var store;
  try {
    store = window.localStorage;
    store.getItem(PREFIX);
  } catch (closed) {
    return;
  }

  function said(name) {
    var found = new RegExp("(?:^|;\\s*)" + name + "=([^;]*)").exec(doc.cookie);
    return found ? found[1] : "";
  }

  function say(name, value, seconds) {
    var secure = location.protocol === "https:" ? ";secure" : "";
    doc.cookie = name + "=" + value + ";path=/;max-age=" + seconds + ";samesite=lax" + secure;
  }

  function own() {
    return said("device") === "own";
  }

  function read(key) {
    try {
      return JSON.parse(store.getItem(key));
    } catch (torn) {
      return null;
    }
  }

  function drop(which) {
    for (var at = store.length - 1; at >= 0; at--) {
      var key = store.key(at);
      if (key.indexOf(PREFIX) === 0 && which(read(key))) {
        store.removeItem(key);
      }
    }
  }

  function isOld(kept) {
    return !kept || !(kept.at > Date.now() - DAY);
  }

  /* The server has it: which page of which draft, it says in a cookie, for the page one reads next may be any. */
  if (said("saved")) {
    store.removeItem(PREFIX + said("saved"));
    say("saved", "", 0);
  }
  drop(own() ? isOld : Boolean);

  var place = doc.querySelector("[data-keep]");
  var edits = doc.querySelector("main form [name=edits]");
  if (!place || !edits) {
    return;
  }
  var form = edits.form;
  var key = PREFIX + place.getAttribute("data-keep");
  var choice = place.querySelector("[data-own]");
  var offer = place.querySelector("[data-offer]");

  function every(act) {
    Array.prototype.forEach.call(form.elements, function (box) {
      if (box.name && !/^(hidden|submit|button|file|password)$/.test(box.type)) {
        act(box, /^(checkbox|radio)$/.test(box.type));
      }
    });
  }

  function called(box, ticked) {
    return ticked ? box.name + "=" + box.value : box.name;
  }

  /* As the server sent it, whatever the browser has put into the boxes since. */
  function sent(box, ticked) {
    if (ticked) {
      return box.defaultChecked;
    }
    if (!box.options) {
      return box.defaultValue;
    }
    var first = Array.prototype.filter.call(box.options, function (option) {
      return option.defaultSelected;
    })[0];
    return (first || box.options[0] || { value: "" }).value;
  }

  function now(box, ticked) {
    return ticked ? box.checked : box.value;
  }

  /* What was compared with another's is shown, but not saved. */
  var unsaved = place.hasAttribute("data-unsaved");
  var kept = read(key);
  function remember() {
    /* What is offered and was not taken yet is offered again. */
    var offered = !offer.hidden;
    var typed = offered ? kept.typed : {};
    var any = offered;
    every(function (box, ticked) {
      if (unsaved || now(box, ticked) !== sent(box, ticked)) {
        typed[called(box, ticked)] = now(box, ticked);
        any = true;
      }
    });
    if (!own() || !any) {
      store.removeItem(key);
      return;
    }
    try {
      store.setItem(key, JSON.stringify({ at: Date.now(), edits: edits.value, typed: typed }));
    } catch (full) {
      store.removeItem(key);
    }
  }

  function isNew(kept) {
    var differs = false;
    every(function (box, ticked) {
      var was = kept.typed[called(box, ticked)];
      differs = differs || (was !== undefined && was !== sent(box, ticked));
    });
    return differs;
  }

  /* With what was on the screen then: if somebody has saved since, the server compares and nothing is written over. */
  function fill(kept) {
    edits.value = kept.edits;
    every(function (box, ticked) {
      var was = kept.typed[called(box, ticked)];
      if (was !== undefined) {
        box[ticked ? "checked" : "value"] = was;
      }
    });
  }

  place.hidden = false;
  choice.checked = own();
  choice.addEventListener("change", function () {
    say("device", choice.checked ? "own" : "", choice.checked ? YEAR : 0);
    if (!choice.checked) {
      drop(Boolean);
    }
    remember();
  });

  if (kept && isNew(kept)) {
    offer.hidden = false;
    offer.addEventListener("click", function (event) {
      var button = event.target.closest("button");
      if (!button) {
        return;
      }
      offer.hidden = true;
      if (button.hasAttribute("data-fill")) {
        fill(kept);
      } else {
        store.removeItem(key);
      }
      form.querySelector("input:not([type=hidden]),select,textarea").focus();
    });
  } else if (kept && !unsaved) {
    store.removeItem(key);
  }
  form.addEventListener("input", remember);
  form.addEventListener("change", remember);
})();
