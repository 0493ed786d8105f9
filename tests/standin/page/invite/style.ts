import { switches } from '../context';
import type { Child } from '../element';
import type { Frame } from './frame';
import { artdeco, artdeco2022 } from './styles/artdeco';
import { hashed } from './styles/hashed';
import { bare, dialog } from './styles/native';
import { sales } from './styles/sales';
import { section2017 } from './styles/section-2017';

export type Rank = 'primary' | 'secondary' | 'tertiary';

/** How one flavour of the dialog draws the parts of its steps. */
export interface Style {
  open(outlet: ParentNode & Node): Frame;
  button(text: string, label: string, rank: Rank, disabled?: boolean): HTMLButtonElement;
  /** Switches a button on or off, with the classes that go with it. */
  enable(button: HTMLButtonElement, on: boolean): void;
  field(): HTMLTextAreaElement;
  /** Label, field and counter of the note step, in place. */
  fieldRows(field: HTMLTextAreaElement, counter: HTMLElement | null, name: string): Child[];
  counter(): HTMLElement;
  /** The line that tells how many notes are left. */
  quota(text: string): HTMLElement;
  emailField(): HTMLInputElement;
  emailRows(field: HTMLInputElement): Child[];
  /** An answer to "How do you know X?". */
  pill(text: string, chosen: boolean): HTMLButtonElement;
  pills(pills: HTMLElement[]): HTMLElement;
}

function styleInForce(): Style {
  if (switches.mount === 'dialog') return dialog;
  if (switches.generation === 'today') return switches.mount === 'dialog-bare' ? bare : artdeco;
  return { '2022': artdeco2022, '2017': section2017, '2014': section2017, sales, hashed }[switches.generation];
}

export const style: Style = styleInForce();
