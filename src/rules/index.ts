import { addLanguage } from './languages/detect';
import { further } from './languages/further';

// Whoever asks here judges in every language at once; a page's script has English, and gets the others when it needs them.
for (const [code, text] of further) addLanguage(code, text);

export * from './assess';
