// Keys of the pages of review, and words chosen by selecting them. The forms and links work without it.
(() => {
  "use strict";
  const typing = (el) => el instanceof Element && el.matches("input:not([type=checkbox]), select, textarea");
  const keys = document.getElementById("keys");
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.repeat || typing(e.target) || keys.open || !/^[a-z]$/.test(e.key)) return;
    const act = document.querySelector('[data-key="' + e.key + '"]');
    if (!act) return;
    e.preventDefault();
    act.click();
  });

  const words = document.getElementById("words");
  if (words) document.addEventListener("words", (e) => {
    const form = words.form;
    words.value = e.detail.exact;
    form.elements.start.value = e.detail.start;
    form.elements.end.value = e.detail.end;
  });

  // The words stand in the middle of their pane.
  const pane = document.querySelector(".pane");
  const mark = pane && pane.querySelector("mark");
  if (mark) pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
})();
