/** What a press is told by from the first event to the last; times in milliseconds, places in CSS pixels. */
export interface PressEvent {
  type: string;
  at: number;
  x: number;
  y: number;
  /** 0 is the main button. */
  button: number;
  /** The browser's count of clicks in a row, where it counts. */
  detail: number;
  /** '' where the event has none. */
  pointerType: string;
  key: string;
  repeat: boolean;
  /** It was meant for the control that presses are held of. */
  onControl: boolean;
}

interface Gesture {
  held: boolean;
  by: 'pointer' | 'key' | 'click';
  pointerType: string;
  /** When it began, and where. */
  at: number;
  x: number;
  y: number;
  /** Key or button is up again since then. */
  upAt: number | undefined;
  /** Its click has been. */
  clicked: boolean;
  /** It began like the second half of a double-click; the mouse's count will tell. */
  maybeDouble: boolean;
  /** It has a second click in it: a third one is a press of its own. */
  doubled: boolean;
}

/** Two clicks within this, this near, can be a double-click: the browsers' own measure, in milliseconds and CSS pixels. */
const double = { within: 500, near: 5 };
/** A finger that taps twice within this didn't decide twice, in milliseconds. */
const doubleTap = 250;
/** The click follows its key or button within this, in milliseconds; a finger's may be late. */
const clickFollows = { mouse: 100, touch: 400 };

const begins = new Set(['pointerdown', 'touchstart', 'mousedown']);
const ends = new Set(['pointerup', 'pointercancel', 'mouseup', 'touchend', 'touchcancel', 'keyup']);
const isPressKey = (key: string): boolean => key === 'Enter' || key === ' ';

/**
 * Tells presses from the events that they come in: `decide` is asked once a press, at its first event, and every later event
 * of it has the same answer. A double-click and a key that repeats are one press; two presses are two.
 */
export function createGestures(decide: () => boolean): (event: PressEvent) => 'pass' | 'hold' {
  let gesture: Gesture | undefined;

  const answer = (): 'pass' | 'hold' => (gesture?.held ? 'hold' : 'pass');

  function begin(event: PressEvent, by: Gesture['by']): 'pass' | 'hold' {
    const { at, x, y, pointerType } = event;
    // Before anything is decided: should that fail, no earlier press answers for this one.
    gesture = {
      held: false,
      by,
      pointerType,
      at,
      x,
      y,
      upAt: undefined,
      clicked: by === 'click',
      maybeDouble: false,
      doubled: false,
    };
    gesture.held = decide();
    return answer();
  }

  /** Not ended yet, or so lately that this event is its click. */
  function isGoingOn(event: PressEvent): boolean {
    if (gesture === undefined || gesture.clicked) return false;
    const patience = gesture.pointerType === 'touch' ? clickFollows.touch : clickFollows.mouse;
    return gesture.upAt === undefined || event.at - gesture.upAt <= patience;
  }

  const isRecent = ({ at }: PressEvent): boolean =>
    gesture !== undefined && at - (gesture.upAt ?? gesture.at) <= clickFollows.mouse;

  function isNear(event: PressEvent, within: number): boolean {
    if (gesture === undefined || event.at - gesture.at > within) return false;
    return Math.abs(event.x - gesture.x) <= double.near && Math.abs(event.y - gesture.y) <= double.near;
  }

  function onPointer(event: PressEvent): 'pass' | 'hold' {
    if (event.button > 0) return 'pass';
    if (event.type === 'pointerdown') {
      const within = event.pointerType === 'touch' ? doubleTap : double.within;
      const again = gesture?.held && gesture.by === 'pointer' && gesture.clicked && !gesture.doubled;
      if (gesture === undefined || !again || !isNear(event, within)) return begin(event, 'pointer');
      gesture = { ...gesture, at: event.at, upAt: undefined, clicked: false, maybeDouble: true, doubled: true };
      return 'hold';
    }
    if (gesture?.maybeDouble && event.type === 'mousedown') {
      if (event.detail <= 1) return begin(event, 'pointer');
      gesture.maybeDouble = false;
      return answer();
    }
    if (gesture?.by === 'pointer' && isGoingOn(event)) return answer();
    if (event.detail > 1 && gesture?.held && isNear(event, double.within)) return 'hold';
    return begin(event, 'pointer');
  }

  function onClick(event: PressEvent): 'pass' | 'hold' {
    if (isGoingOn(event)) {
      if (gesture) gesture.clicked = true;
      return answer();
    }
    if (event.detail > 1 && gesture?.held && isNear(event, double.within)) return 'hold';
    return begin(event, 'click');
  }

  return (event) => {
    const { type, onControl } = event;
    if (ends.has(type)) {
      if (gesture === undefined || (type === 'keyup') !== (gesture.by === 'key')) return 'pass';
      gesture.upAt ??= event.at;
      return onControl ? answer() : 'pass';
    }
    if (!onControl) {
      if (begins.has(type) || type === 'keydown') gesture = undefined;
      return 'pass';
    }
    if (begins.has(type)) return onPointer(event);
    if (type === 'keydown') {
      if (!isPressKey(event.key)) return 'pass';
      return event.repeat && gesture?.by === 'key' ? answer() : begin(event, 'key');
    }
    // A form's submit comes of the click just before it, or of Enter in a field of it.
    if (type === 'submit') return isGoingOn(event) || isRecent(event) ? answer() : begin(event, 'click');
    if (type === 'click') return onClick(event);
    return type === 'dblclick' ? answer() : 'pass';
  };
}
