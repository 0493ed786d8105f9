import browser from 'webextension-polyfill';

/** Sets what the toolbar button says on hover, and as its name. */
export const setActionTitle = (title: string): Promise<void> => browser.action.setTitle({ title });
