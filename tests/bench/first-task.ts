import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

/** What a content script does before it gives the page its turn. */
export interface FirstTask {
  /** Calls of its own functions. */
  calls: number;
  /** What it called of the browser, each once. */
  apis: string[];
}

/** Something of the browser's that knows what was called of it; all that it gives is of the same kind. */
function stand(name: string, called: Set<string>): object {
  const target = () => undefined;
  return new Proxy(target, {
    get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : stand(`${name}.${key}`, called)),
    apply() {
      called.add(name);
      // Nothing that it waits for comes: what follows belongs to later tasks.
      return new Promise(() => undefined);
    },
  });
}

/** Runs a build's content script up to its first pause, in a world where nothing is a browser's. */
export function firstTask(build: string): FirstTask {
  const called = new Set<string>();
  const path = join(build, 'content.js');
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  const globals: Record<string, unknown> = { AbortController, console, setTimeout: stand('setTimeout', called) };
  for (const name of ['window', 'document', 'chrome', 'browser', 'location']) globals[name] = stand(name, called);
  // The polyfill refuses to run where no extension does.
  globals['chrome'] = { runtime: { id: 'say-why' } };
  globals['browser'] = new Proxy(
    { runtime: { id: 'say-why', onMessage: stand('runtime.onMessage', called) } },
    { get: (own, key) => Reflect.get(own, key) ?? stand(String(key), called) },
  );
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  script.runInContext(createContext(globals));
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_, coverage) => {
    const own = coverage.result.find(({ url }) => url.endsWith('content.js'));
    for (const { ranges } of own?.functions ?? []) calls += ranges[0]?.count ?? 0;
  });
  session.disconnect();
  return { calls, apis: [...called].sort() };
}
