// Passkeys, the one thing that a page cannot do without a script. Asks the browser, puts its answer into the hidden field
// of the form and sends the form as any other. Where the browser knows no passkeys, the form stays hidden.
const forms = document.querySelectorAll("form[data-passkey]");

async function ask(form) {
  const asked = JSON.parse(form.elements.Options.value);
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
  return JSON.stringify(credential.toJSON());
}

async function answer(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const says = form.querySelector("[data-says]");
  says.textContent = "";
  // One question on the page is asked for every way in.
  for (const same of form.querySelectorAll("[data-same]")) {
    same.value = document.querySelector(`[name=${same.dataset.same}]`)?.checked ?? false;
  }
  try {
    form.elements.Credential.value = await ask(form);
    form.submit();
  } catch {
    says.textContent = form.dataset.trouble;
  }
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of forms) {
    form.addEventListener("submit", answer);
    form.hidden = false;
  }
}
