// Makes and uses passkeys. Signing in by password works without it.
(() => {
  "use strict";
  const buttons = document.querySelectorAll("[data-passkey]");
  const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON;
  const post = async (path, body) => {
    const r = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
    const answer = await r.json();
    if (!r.ok) throw new Error(answer.problem);
    return answer;
  };

  const use = async (button) => {
    const { publicKey } = await post("/sign-in/passkey/begin");
    const key = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) });
    await post("/sign-in/passkey/finish", key.toJSON());
    location.assign(button.dataset.next || "/");
  };
  const make = async () => {
    const { publicKey } = await post("/account/passkeys/begin");
    const key = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) });
    await post("/account/passkeys/finish?label=" + encodeURIComponent(document.getElementById("label").value), key.toJSON());
    location.assign("/account");
  };

  for (const button of buttons) {
    const said = button.parentElement.querySelector("[data-passkey-said]");
    if (!able) {
      button.disabled = true;
      said.textContent = "This browser knows no passkeys.";
      continue;
    }
    button.addEventListener("click", async () => {
      button.disabled = true;
      said.textContent = "Waiting for your device …";
      try {
        await (button.dataset.passkey === "use" ? use(button) : make());
      } catch (e) {
        said.textContent = e.name === "NotAllowedError" ? "The device gave no answer. Try again, or another way." : e.message;
      }
      button.disabled = false;
    });
  }
})();
