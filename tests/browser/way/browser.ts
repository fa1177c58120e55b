import type { Room } from './room';

/** A page of the site with our panel over it. */
export interface Place {
  /** Presses a button of the page itself. */
  press(name: string): Promise<void>;
  panelReads(text: string): Promise<void>;
  /** Presses in the panel until it reads so: a press right after something new appeared does not count. */
  pressInPanel(name: string, text: string): Promise<void>;
  /** A place in the panel with words in it, and how wide the window is (px). */
  panelPlace(): Promise<{ x: number; y: number; width: number }>;
  /** Presses "Take a picture" in the real toolbar popup over this page. */
  takePicture(): Promise<void>;
  /** What of accessibility is wrong in the panel, where the browser has the tools for it. */
  faults(): Promise<string[]>;
}

/** A browser with the extension, as a way through it needs one. */
export interface Browser {
  site(address: string): Promise<Place>;
  /** Opens a page of ours. */
  room(file: string): Promise<Room>;
  /** The page of ours that a press has opened. */
  opened(address: RegExp): Promise<Room>;
  /** The file that a press hands over. */
  file(ending: string, press: () => Promise<void>): Promise<Buffer>;
  close(): Promise<void>;
}
