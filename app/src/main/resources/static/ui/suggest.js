/* Suggestions while typing. Comfort only: sent as it stands, the same box leads to the page of results. */
(function () {
  "use strict";
  var WAIT = 150;
  var FEWEST_LETTERS = 2;
  var SHOWN = 6;

  function suggest(input, number) {
    var id = "suggest-" + number;
    var said = input.dataset;
    var list = document.createElement("ul");
    var status = document.createElement("div");
    var waiting = 0;
    var asking = null;
    var at = -1;

    function options() {
      return list.children;
    }

    function choose(next) {
      at = next;
      Array.prototype.forEach.call(options(), function (option, place) {
        option.setAttribute("aria-selected", place === at);
      });
      if (at < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", options()[at].id);
        options()[at].scrollIntoView({ block: "nearest" });
      }
    }

    function open(yes) {
      list.hidden = !yes;
      input.setAttribute("aria-expanded", yes);
      choose(-1);
    }

    function go(option) {
      location.assign(said.suggestTo + option.dataset.code);
    }

    function show(items) {
      list.textContent = "";
      items.slice(0, SHOWN).forEach(function (item, place) {
        var option = document.createElement("li");
        option.id = id + "-" + place;
        option.lang = item.lang;
        option.dataset.code = item.code;
        option.textContent = item.name;
        option.setAttribute("role", "option");
        list.appendChild(option);
      });
      open(options().length > 0);
      status.textContent = options().length ? said.suggestCount.replace("#", options().length) : said.suggestNone;
    }

    function ask() {
      var text = input.value.trim();
      if (asking) {
        asking.abort();
      }
      if (text.length < FEWEST_LETTERS) {
        open(false);
        status.textContent = "";
        return;
      }
      asking = new AbortController();
      fetch(said.suggest + "?q=" + encodeURIComponent(text), { credentials: "omit", signal: asking.signal })
        .then(function (answer) {
          return answer.ok ? answer.json() : [];
        })
        .then(show)
        .catch(function () {});
    }

    function walk(event) {
      var last = options().length - 1;
      if (event.isComposing || last < 0) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        var next = list.hidden ? -1 : at;
        if (list.hidden) {
          open(true);
        }
        choose(event.key === "ArrowDown" ? (next < last ? next + 1 : 0) : next > 0 ? next - 1 : last);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        go(options()[at]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        open(false);
      }
    }

    list.id = id;
    list.className = "suggest";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", said.suggestLabel);
    status.className = "vh";
    status.setAttribute("role", "status");
    input.parentNode.classList.add("suggesting");
    input.after(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", id);

    input.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(ask, WAIT);
    });
    input.addEventListener("keydown", walk);
    input.addEventListener("blur", function () {
      open(false);
    });
    /* A press on the list must not take the focus away before it is heard. */
    list.addEventListener("mousedown", function (event) {
      event.preventDefault();
    });
    list.addEventListener("click", function (event) {
      var option = event.target.closest("li");
      if (option) {
        go(option);
      }
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-suggest]"), suggest);
})();
