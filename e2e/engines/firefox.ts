import { firefox } from '@playwright/test';
import type { Driver } from './driver.ts';

/** The distribution's own Firefox, driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const page = await (await browser.newContext()).newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
