export { keepOwnEvents } from './own-events';
export { holdPresses } from './press';
export { startTabRule } from './tab';
export { type Opening, orphaned, type Whereabouts } from './types';
export { watchDialogs } from './watch';
