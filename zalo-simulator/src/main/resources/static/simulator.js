// Live parts. Every page works without this file; here it only saves the reloading.

/** Keeps a conversation up to date by asking "anything new?" every second and a half. */
class LiveTalk extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector('ol');
    this.mark = `"${this.dataset.version}"`;
    this.down();
    this.timer = setInterval(() => this.look(), 1500);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  async look() {
    if (document.hidden) return;
    try {
      const answer = await fetch(this.dataset.source, { headers: { 'If-None-Match': this.mark } });
      if (answer.status !== 200) return;
      const atEnd = this.scrollTop > -120; // reversed: 0 is the newest
      this.mark = answer.headers.get('ETag') ?? this.mark;
      this.list.innerHTML = await answer.text();
      this.querySelector('.empty')?.remove();
      if (atEnd) this.down();
    } catch {
      // the simulator is restarting: ask again next time
    }
  }

  down() {
    this.scrollTop = 0;
  }
}
customElements.define('live-talk', LiveTalk);

// Enter sends, Shift+Enter makes a new line; sending does not reload the page.
const compose = document.querySelector('form.compose');
if (compose) {
  const text = compose.querySelector('textarea');
  const talk = document.querySelector('live-talk');
  text.addEventListener('keydown', (key) => {
    if (key.key === 'Enter' && !key.shiftKey && !key.isComposing) {
      key.preventDefault();
      compose.requestSubmit(compose.querySelector('.send'));
    }
  });
  compose.addEventListener('submit', async (event) => {
    event.preventDefault();
    const said = new FormData(compose, event.submitter);
    const answer = await fetch(compose.action, { method: 'POST', body: said });
    if (!answer.ok) {
      HTMLFormElement.prototype.submit.call(compose);
      return;
    }
    compose.reset();
    compose.querySelector('details')?.removeAttribute('open');
    await talk.look();
    talk.down();
    text.focus();
  });
}
