import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './harness/chromium';

const source = fileURLToPath(new URL('../../src/linkedin/tabbable.ts', import.meta.url));

const document = `<!doctype html><div id="scope">
  <a href="/x" id="link">link</a><a id="no-link">no link</a>
  <button id="plain">b</button><button disabled id="disabled">b</button>
  <fieldset disabled><input id="in-disabled"></fieldset>
  <input type="hidden" id="hidden-input"><input id="input"><select id="select"></select>
  <div style="display:none"><button id="not-drawn">b</button></div>
  <button style="visibility:hidden" id="invisible">b</button>
  <div inert><button id="inert">b</button></div>
  <button tabindex="-1" id="minus">b</button><div tabindex="0" id="zero">d</div><div tabindex="-1" id="minus-div">d</div>
  <button tabindex="2" id="two">b</button><button tabindex="1" id="one">b</button><button tabindex="1" id="one-more">b</button>
  <div contenteditable="true" id="editable">e</div><div contenteditable="false" id="not-editable">e</div>
  <details><summary id="summary">s</summary><button id="folded">b</button></details>
  <div id="host"><template shadowrootmode="open"><button id="inner">b</button><slot name="last"></slot>
    <button tabindex="3" id="inner-three">b</button></template><button slot="last" id="slotted">b</button></div>
  <div id="skipped-host" tabindex="-1"><template shadowrootmode="open"><button id="skipped">b</button></template></div>
  <textarea id="area"></textarea>
</div>`;

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ extension: null });
});
afterAll(() => chromium.close());

it('the tab stops that are computed are those that the browser goes through, in its order', async () => {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'iife',
    globalName: 'tabbable',
    write: false,
  });
  const page = await chromium.context.newPage();
  await page.setContent(document);
  const computed = await page.evaluate<string[]>(`(() => {
    ${outputFiles[0]?.text}
    const scope = document.getElementById('scope');
    return tabbable.tabStops(scope, (element) => element.shadowRoot).map(({ id }) => id);
  })()`);
  const gone: string[] = [];
  for (let time = 0; time < computed.length; time++) {
    await page.keyboard.press('Tab');
    gone.push(
      await page.evaluate<string>(`(() => {
        ${outputFiles[0]?.text}
        return tabbable.focusedIn(document, (element) => element.shadowRoot)?.id;
      })()`),
    );
  }
  expect(computed).toEqual(gone);
  expect(computed).toHaveLength(14);
  await page.close();
});
