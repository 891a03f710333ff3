/** A form to contribute, as a reader meets it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

export interface LessonWords {
  readonly title?: string;
  readonly happened?: string;
  readonly recommendation?: string;
}

export class ContributePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get summary(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'There is a problem' });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.getByRole('button', { name: 'Check your answers' })).toBeVisible();
  }

  async fillLesson({
    title = 'Ask the market before the business case',
    happened = 'We asked late, and only one bidder was left.',
    recommendation = 'Ask while the choice is open.',
  }: LessonWords = {}): Promise<void> {
    await this.field('title').fill(title);
    await this.field('happened').fill(happened);
    await this.field('recommendation').fill(recommendation);
    await this.page.getByLabel('Market testing and procurement').check();
    await this.page.getByLabel('It holds no personal details').check();
    await this.page.getByLabel('My council is content').check();
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check your answers' }).click();
    await expect(this.page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
  }

  async showErrors(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check your answers' }).click();
    await expect(this.summary).toBeFocused();
  }

  /** Downloads the file and gives the path of it on this machine. */
  async download(): Promise<{ readonly path: string; readonly name: string }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Download it as a file' }).click();
    const file = await coming;
    return { path: await file.path(), name: file.suggestedFilename() };
  }

  /** Presses Tab until the control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${control}`);
  }

  /** Leaves nothing behind on the device, which every journey checks. */
  async forget(): Promise<void> {
    if (this.page.url().startsWith('http'))
      await this.page.evaluate(() => {
        for (const key of Object.keys(localStorage))
          if (key.startsWith('change-shelf:contribution-')) localStorage.removeItem(key);
      });
  }
}
