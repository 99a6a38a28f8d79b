// The coach while somebody types: after a short rest the words are sent to our own server, which reads and forgets them, and
// what it would ask is put beside the field. Without this script the same stands behind a button.
const rest = 700;

function watch(place) {
  const form = place.closest("form");
  const field = form?.elements[place.dataset.field];
  if (!field) return;
  let timer;
  let asking;

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const sent = new URLSearchParams({
      Words: field.value,
      Title: place.dataset.title,
      Piece: "true",
      __RequestVerificationToken: form.elements.__RequestVerificationToken.value,
    });
    try {
      const answer = await fetch(place.dataset.coach, {
        method: "POST",
        body: sent,
        redirect: "error",
        signal: asking.signal,
      });
      if (answer.ok) place.innerHTML = await answer.text();
    } catch {
      // No answer is no harm: what was written stays, and can be saved.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, rest);
  });
}

for (const place of document.querySelectorAll("[data-coach]")) watch(place);
