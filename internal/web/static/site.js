// Pairs facts with their words, and moves through them by keys. Every page works without it.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripted");
  const all = (query, from = document) => Array.from(from.querySelectorAll(query));

  // A fact and its words light up together.
  const byFact = new Map();
  for (const el of all("[data-f]")) {
    const list = byFact.get(el.dataset.f) || [];
    list.push(el);
    byFact.set(el.dataset.f, list);
  }
  const light = (id, on) => (byFact.get(id) || []).forEach((el) => el.classList.toggle("on", on));
  let lit = null;
  const show = (id) => {
    if (id === lit) return;
    if (lit) light(lit, false);
    lit = id;
    if (lit) light(lit, true);
  };
  const factAt = (node) => {
    const el = node instanceof Element ? node.closest("[data-f]") : null;
    return el ? el.dataset.f : null;
  };
  let chosen = null;
  document.addEventListener("pointerover", (e) => show(factAt(e.target) || chosen));
  document.addEventListener("focusin", (e) => show(factAt(e.target) || chosen));
  document.addEventListener("focusout", () => show(chosen));
  document.addEventListener("click", (e) => {
    const id = factAt(e.target);
    if (!id || !(e.target instanceof Element) || e.target.closest("a") || String(getSelection())) return;
    choose(all("li[data-f]").find((el) => el.dataset.f === id), false);
  });

  // What a key can move through: the facts of a document, else the rows of a list.
  const stops = () => {
    const facts = all("li[data-f]");
    return facts.length ? facts : all(".list tbody tr, .hits > li");
  };
  let at = -1;
  const choose = (el, scroll = true) => {
    const list = stops();
    if (list[at]) list[at].classList.remove("on");
    at = list.indexOf(el);
    chosen = (el && el.dataset.f) || null;
    show(chosen);
    if (!el) return;
    el.classList.add("on");
    const link = el.querySelector("a.lead, .words a, h2 a, .snippet a");
    if (link) link.focus({ preventScroll: true });
    const words = chosen && document.getElementById("f-" + chosen);
    if (scroll) (words || el).scrollIntoView({ block: "center" });
  };
  const move = (step) => {
    const list = stops();
    if (!list.length) return;
    choose(list[Math.min(Math.max(at + step, 0), list.length - 1)]);
  };

  const keys = document.getElementById("keys");
  const typing = (el) => el instanceof Element && el.matches("input, select, textarea");
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "Escape") {
      if (typing(e.target)) e.target.blur();
      else if (!keys.open) choose(null);
      return;
    }
    if (typing(e.target) || keys.open) return;
    const act = {
      "/": () => document.getElementById("q").focus(),
      "?": () => keys.showModal(),
      j: () => move(1),
      k: () => move(-1),
    }[e.key];
    if (!act) return;
    e.preventDefault();
    act();
  });

  // Selected words of a document have a permalink of their own, in code points of the cleaned text.
  const cite = document.getElementById("cite");
  const place = (node, offset) => {
    const el = (node instanceof Element ? node : node.parentElement).closest("[data-at]");
    if (!el) return null;
    const before = document.createRange();
    before.setStart(el, 0);
    before.setEnd(node, offset);
    return Number(el.dataset.at) + Array.from(before.toString()).length;
  };
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const start = range && place(range.startContainer, range.startOffset);
    const end = range && place(range.endContainer, range.endOffset);
    const some = range && start !== null && end !== null && end > start;
    if (some) document.dispatchEvent(new CustomEvent("words", { detail: { start, end, exact: String(selection) } }));
    if (!cite) return;
    cite.hidden = !some;
    if (some) cite.href = location.pathname + "?start=" + start + "&end=" + end + "#span";
  });

  // A permalink begins at its fact.
  const arrive = () => {
    const id = location.hash.startsWith("#f-") ? location.hash.slice(3) : null;
    const note = id && all("li[data-f]").find((el) => el.dataset.f === id);
    if (!note) return;
    at = stops().indexOf(note);
    chosen = id;
    show(id);
  };
  addEventListener("hashchange", arrive);
  arrive();
})();
