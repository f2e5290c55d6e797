import { spawn } from 'node:child_process';
import type { Driver } from './driver.ts';

const PORT = 4449;
const STARTS = 100;

/** WebKitGTK's small browser, driven by the words of W3C WebDriver. `program` is WebKitWebDriver. */
export async function startWebKit(program: string, binary: string): Promise<Driver> {
  const child = spawn('xvfb-run', ['-a', program, `--port=${PORT}`], { stdio: 'ignore', detached: true });
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  try {
    const options = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = (await begin({ capabilities: { alwaysMatch: options } })) as { sessionId: string };
    const ask = (path: string, body: unknown): Promise<unknown> => post(`/session/${sessionId}${path}`, body);
    await ask('/timeouts', { script: 60_000, pageLoad: 60_000 });
    return {
      open: async (url) => void (await ask('/url', { url })),
      run: async (body) => {
        const script = `const done = arguments[0];
          (async () => { ${body} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
        const result = (await ask('/execute/async', { script, args: [] })) as { value?: unknown; error?: string };
        if (result.error !== undefined) throw new Error(result.error);
        return result.value;
      },
      type: async (text) => {
        const actions = Array.from(text).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await ask('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
      },
      close: async () => {
        await fetch(`http://127.0.0.1:${PORT}/session/${sessionId}`, { method: 'DELETE' }).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The driver takes a moment to listen. */
async function begin(capabilities: unknown): Promise<unknown> {
  for (let n = 0; ; n += 1) {
    try {
      return await post('/session', capabilities);
    } catch (error) {
      if (n === STARTS || !(error instanceof TypeError)) throw error;
      await new Promise((settle) => setTimeout(settle, 200));
    }
  }
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value).slice(0, 300));
  return value;
}
