/** The Find page as a reader meets it: by role and name, never by class. */
import { expect, type Locator, type Page } from '@playwright/test';

export class FindPage {
  readonly page: Page;
  readonly field: Locator;
  readonly results: Locator;
  readonly titles: Locator;
  readonly status: Locator;
  readonly chips: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.field = main.getByRole('searchbox');
    this.results = main.getByRole('article');
    this.titles = this.results.getByRole('heading');
    this.status = main.getByRole('status');
    this.chips = main.getByRole('list', { name: 'Filters in use' }).getByRole('button');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/find/${query}`);
  }

  /** Types as a person does, key by key, and waits for the answer to what was typed. */
  async search(words: string): Promise<void> {
    await this.field.fill('');
    await this.field.pressSequentially(words);
    await this.answered(words);
  }

  /** Waits until the page shows the answer to these words, or to these words mended. */
  async answered(words: string): Promise<void> {
    const main = this.page.getByRole('main');
    const plain = main.getByRole('heading', { name: `“${words.trim()}”` });
    await expect(plain.or(this.insteadButton(words)).first()).toBeVisible();
  }

  /** The button that searches for misspelt words as typed. */
  insteadButton(words: string): Locator {
    return this.page.getByRole('button', { name: `Search instead for ${words.trim()}`, exact: true });
  }

  /** Gives the number in the heading above the results; 0 when nothing was found, undefined when there are no results to be shown. */
  async total(): Promise<number | undefined> {
    if (await this.page.getByRole('heading', { name: /^Nothing /u }).isVisible()) return 0;
    const heading = this.page.getByRole('main').getByRole('heading', { name: /^\d+ results?\b/u });
    return (await heading.isVisible()) ? Number.parseInt((await heading.textContent()) ?? '', 10) : undefined;
  }

  async firstTitles(count = 3): Promise<readonly string[]> {
    return (await this.titles.allTextContents()).slice(0, count);
  }

  /** Gives the tick box of a value, such as `Products` in the facet `Looking for`. */
  box(facet: string, value: string): Locator {
    return this.group(facet).getByRole('checkbox', {
      name: new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*\\d+$`, 'u'),
    });
  }

  group(facet: string): Locator {
    return this.page.getByRole('group', { name: facet, exact: true });
  }

  /** Opens a facet that starts folded. */
  async unfold(facet: string): Promise<void> {
    const box = this.group(facet).getByRole('checkbox').first();
    if (!(await box.isVisible())) await this.page.getByText(facet, { exact: true }).first().click();
    await expect(box).toBeVisible();
  }

  /** Gives the number beside a tick box. */
  async countBeside(box: Locator): Promise<number> {
    const label = await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    return Number(/(\d+)\s*$/u.exec(label)?.[1]);
  }

  /** Waits until the page says that there are so many results. */
  async hasTotal(expected: number, why: string): Promise<void> {
    await expect.poll(() => this.total(), { message: why }).toBe(expected);
  }
}
