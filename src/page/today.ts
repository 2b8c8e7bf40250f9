/** The ISO day by the clocks of Stockholm, which a run and the page count from where nothing else is said. */
export const todayInStockholm = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format()
