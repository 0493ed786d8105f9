import { type ChildProcess, spawn } from 'node:child_process';
import WebSocket from 'ws';

/** A value as WebDriver BiDi serialises it. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

/** A raw WebDriver BiDi connection: Firefox has it built in, so no driver is needed. */
export interface Bidi {
  send<T = Record<string, unknown>>(method: string, params?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

const startAtMost = 30_000;

function listeningAddress(child: ChildProcess): Promise<string> {
  let log = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Firefox offers no BiDi after 30 s: ${log}`)), startAtMost);
    child.stderr?.on('data', (data: Buffer) => {
      log += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`Firefox ended with ${code}: ${log}`));
    });
  });
}

/** Starts Firefox and opens a session in it. */
export async function startBidi(executable: string, args: string[]): Promise<Bidi> {
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const socket = new WebSocket(`${await listeningAddress(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let count = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data));
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (answer.id === undefined || !asked) return;
    waiting.delete(answer.id);
    if (answer.type === 'error') asked.reject(new Error(`${answer.error}: ${answer.message}`));
    else asked.resolve(answer.result);
  });
  const send = <T>(method: string, params: Record<string, unknown> = {}) =>
    new Promise<T>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve: (value) => resolve(value as T), reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    async close() {
      // Firefox may end before it answers.
      await Promise.race([send('browser.close'), ended]);
      socket.close();
      await ended;
    },
  };
}
