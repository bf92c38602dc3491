import type { Locator, Page } from 'playwright-core';

/** The field in the header. */
export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: /^Search/ });

/** Makes an author the middle of the map. */
export async function findAuthor(page: Page, name: string): Promise<void> {
  await searchField(page).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('navigation', { name: 'Steps' }).waitFor();
}
