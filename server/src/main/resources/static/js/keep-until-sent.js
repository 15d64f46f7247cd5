/* <keep-until-sent>: around the form of an activity. What is written, pictures too, is kept on the phone
   under the id it will have, sent as soon as there is a network, and wiped once it has arrived. A session
   that has ended loses nothing: it waits until somebody signs in, and is sent in its writer's name alone.
   Without this, or without a safe connection, the form is sent as any other. */
customElements.define("keep-until-sent", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form[data-keep]");
    if (!window.indexedDB || !navigator.serviceWorker || !crypto.randomUUID || !navigator.locks) return;
    this.keepThisPage();
    if (this.form) {
      this.renew();
      this.form.addEventListener("submit", event => this.submitted(event));
    }
    this.querySelector("[data-send]").addEventListener("click", () => this.send());
    this.again = () => { if (!document.hidden) this.send(); };
    window.addEventListener("online", this.again);
    document.addEventListener("visibilitychange", this.again);
    const wanted = location.hash.startsWith("#edit-") ? location.hash.slice(6) : null;
    if (wanted && this.form) this.edit(wanted); else this.send();
  }
  disconnectedCallback() {
    window.removeEventListener("online", this.again);
    document.removeEventListener("visibilitychange", this.again);
  }

  async keepThisPage() {
    const scope = this.getAttribute("scope");
    const said = this.querySelector("[data-ready]");
    navigator.serviceWorker.addEventListener("message", event => {
      if (event.data.ready) said.textContent = this.getAttribute("ready");
    });
    try {
      const registration = await navigator.serviceWorker.register(this.getAttribute("worker"), { scope });
      const worker = registration.active || await this.active(registration);
      const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map(it => new URL(it.href || it.src).pathname);
      const kinds = [...this.querySelectorAll(`a[href^="${scope}?kind="]`)].map(it => it.getAttribute("href"));
      const here = location.pathname === scope ? [location.pathname + location.search] : [];
      worker.postMessage({ keep: [...new Set([...parts, scope, ...here, ...kinds])] });
    } catch { /* the form works on line */ }
  }
  active(registration) {
    const coming = registration.installing || registration.waiting;
    return new Promise(resolve => coming.addEventListener("statechange", () => { if (coming.state === "activated") resolve(coming); }));
  }

  /* A page that was kept brings the id and the day of when it was kept. */
  renew() {
    const { id, day } = this.form.elements;
    if (this.form.querySelector(".error")) return;
    id.value = crypto.randomUUID();
    if (day?.dataset.today) day.value = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
    this.carried = [];
  }

  async submitted(event) {
    event.preventDefault();
    const fields = [...new FormData(this.form)].filter(([name, value]) => name !== "_csrf" && !(value instanceof File && value.size === 0));
    if (!fields.some(([, value]) => value instanceof File)) fields.push(...(this.carried || []));
    const id = this.form.elements.id.value;
    const item = { id, member: this.getAttribute("member"), kind: this.form.elements.kind.value, label: `${this.form.dataset.label}, ${this.form.elements.day.value}`, fields, at: Date.now() };
    try { await this.store("readwrite", store => store.put(item)); } catch { return this.form.submit(); }
    await this.send();
    const left = (await this.items()).find(one => one.id === id);
    if (!left) return location.assign(`${this.getAttribute("sink")}/${id}?done=kept`);
    if (left.wrong) return this.tellWrong(left.wrong);
    this.tellWrong("");
    this.form.reset();
    this.renew();
    this.querySelector("[data-waiting]").scrollIntoView({ block: "nearest" });
  }

  async send() {
    if (this.busy) return;
    this.busy = true;
    try { await navigator.locks.request("binhyen-activities", () => this.sendAll()); }
    catch { this.state = "offline"; }
    finally { this.busy = false; await this.show(); }
  }
  async sendAll() {
    const ready = (await this.items()).filter(item => !item.wrong);
    this.state = "";
    if (!ready.length) return;
    const answer = await fetch(this.getAttribute("scope"), { cache: "no-store", redirect: "manual" });
    if (answer.status === 401 || answer.type === "opaqueredirect") { this.state = "signin"; return; }
    if (!answer.ok) { this.state = "later"; return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const member = page.querySelector("keep-until-sent")?.getAttribute("member");
    const mark = page.querySelector("input[name=_csrf]")?.value;
    for (const item of ready) {
      if (item.member !== member) { this.state = "other"; continue; }
      if (!await this.sendOne(item, mark)) return;
    }
  }
  async sendOne(item, mark) {
    const body = new FormData();
    body.set("_csrf", mark);
    for (const [name, value] of item.fields) body.append(name, value);
    const answer = await fetch(this.getAttribute("sink"), { method: "POST", body, cache: "no-store", redirect: "manual" });
    if (answer.type === "opaqueredirect") {
      await this.store("readwrite", store => store.delete(item.id));
      return true;
    }
    if (answer.status === 401 || answer.status === 403) { this.state = "signin"; return false; }
    if (answer.status !== 422) { this.state = "later"; return false; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    item.wrong = [...page.querySelectorAll(".errors li")].map(it => it.textContent.trim()).join(" ") || "?";
    await this.store("readwrite", store => store.put(item));
    return true;
  }

  async show() {
    const items = await this.items();
    const part = this.querySelector("[data-waiting]");
    part.hidden = items.length === 0;
    part.querySelector("[data-count]").textContent = this.getAttribute("count").replace("{n}", items.length);
    part.querySelector("[data-state]").textContent = this.state ? this.getAttribute(this.state) : "";
    part.querySelector("[data-sign-in]").hidden = this.state !== "signin";
    const mine = items.filter(item => item.member === this.getAttribute("member"));
    part.querySelector("[data-list]").replaceChildren(...mine.map(item => this.line(item)));
  }
  line(item) {
    const line = document.createElement("li");
    line.append(item.label, item.wrong ? `: ${item.wrong} ` : " ");
    const edit = document.createElement("a");
    edit.className = "button";
    edit.href = `${this.getAttribute("scope")}?kind=${item.kind}#edit-${item.id}`;
    edit.textContent = this.getAttribute("edit");
    edit.addEventListener("click", event => {
      if (this.form?.elements.kind.value !== item.kind) return;
      event.preventDefault();
      this.edit(item.id);
    });
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "button";
    drop.textContent = this.getAttribute("drop");
    drop.addEventListener("click", async () => {
      if (!confirm(this.getAttribute("sure"))) return;
      await this.store("readwrite", store => store.delete(item.id));
      this.show();
    });
    line.append(edit, " ", drop);
    return line;
  }
  async edit(id) {
    const item = (await this.items()).find(one => one.id === id && one.member === this.getAttribute("member"));
    if (item) {
      this.form.reset();
      for (const [name, value] of item.fields) {
        if (typeof value === "string" && this.form.elements[name]) this.form.elements[name].value = value;
      }
      this.carried = item.fields.filter(([, value]) => value instanceof Blob);
      this.tellWrong(item.wrong || "");
    }
    this.show();
  }
  tellWrong(words) {
    const part = this.querySelector("[data-wrong]");
    part.hidden = !words;
    part.textContent = words;
  }

  async items() {
    return (await this.store("readonly", store => store.getAll())).sort((a, b) => a.at - b.at);
  }
  async store(mode, deed) {
    const base = await this.asked(Object.assign(indexedDB.open("binhyen-activities", 1), {
      onupgradeneeded: event => event.target.result.createObjectStore("waiting", { keyPath: "id" }) }));
    try {
      const work = base.transaction("waiting", mode);
      const done = new Promise((resolve, reject) => { work.oncomplete = resolve; work.onabort = () => reject(work.error); });
      const answer = await this.asked(deed(work.objectStore("waiting")));
      await done;
      return answer;
    } finally { base.close(); }
  }
  asked(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
});
