/** The script of the bench's own page: a feed that grows and changes as LinkedIn's does, a task at a time. */
const feed = document.createElement('div');
// Not drawn: what a feed's layout costs would hide the rest.
feed.style.display = 'none';
document.querySelector('main')?.append(feed);

const cards = 1200;
const cardsATask = 20;
let made = 0;

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.className = className;
  node.append(...children);
  return node;
}

function link(address: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const node = element('a', className, ...children);
  node.setAttribute('href', address);
  return node;
}

function action(name: string): HTMLElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  const button = element('button', '_6b2c81e4 _0a4dd1f7', icon, element('span', '_41b2f9d0', name));
  button.setAttribute('aria-label', `${name} this post`);
  return button;
}

/** Some 37 nodes, as deep as LinkedIn's. */
function card(number: number): HTMLElement {
  const who = `/in/member-${number}/`;
  const text = `Post ${number}: a paragraph about nothing, twice. A paragraph about nothing, twice.`;
  const actions = ['Like', 'Comment', 'Repost', 'Send'].map(action);
  const author = element('div', '_e', link(who, '_f', `Member ${number}`), element('p', '_g', 'Works on things'));
  return element(
    'article',
    '_c0ffee11',
    element('div', '_d', link(who, '_p', element('span', '_q')), author, element('button', '_h', 'Follow')),
    element('div', '_i', element('p', '_j', element('span', '_k', text))),
    element('div', '_l', element('span', 'count', `${number} reactions`)),
    element('div', '_m', ...actions),
  );
}

function edit(article: Element): void {
  const count = article.querySelector('.count');
  if (count) count.textContent = `${made} reactions`;
  article.querySelector('button')?.classList.toggle('_pressed');
  article.append(element('div', '_n', link('/in/commenter/', '_o', 'A comment')));
}

/** Runs each as a task of its own; resolves with the milliseconds from the first's begin to the last's end, microtasks included. */
function inTasks(tasks: (() => void)[]): Promise<number> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    let next = 0;
    let began = 0;
    port1.onmessage = () => {
      if (next === 0) began = performance.now();
      const task = tasks[next++];
      if (task) {
        task();
        port2.postMessage(0);
      } else {
        port1.close();
        done(performance.now() - began);
      }
    };
    port2.postMessage(0);
  });
}

function add(): void {
  for (let time = 0; time < cardsATask; time++) feed.append(card(made++));
}

/** Adds the cards and edits each; then clears the feed, which isn't counted. In milliseconds. */
async function addAndEdit(): Promise<number> {
  const turns = Array.from({ length: cards / cardsATask }, (_, turn) => turn);
  const spent = await inTasks([
    () => void dispatchEvent(new Event('bench-pass')),
    ...turns.map(() => add),
    ...turns.map((turn) => () => {
      for (const article of [...feed.children].slice(turn * cardsATask, (turn + 1) * cardsATask)) edit(article);
    }),
  ]);
  await inTasks([() => feed.replaceChildren()]);
  return spent;
}

Object.assign(globalThis, { addAndEdit });
