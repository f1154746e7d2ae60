// The conversation with the page in a frame, from the host's side: orders out, each with the promise of its answer, and what
// the figure says unasked. Nothing is sent before the figure is ready.
import {
  APP,
  type FigureMessage,
  type HostMessage,
  MESSAGE_VERSION,
  type MessageId,
  type ReadyMessage,
} from '../embed/messages';

type WithoutId<Message> = Message extends { readonly type: 'preset'; readonly id: unknown; readonly preset?: never }
  ? never
  : Message extends unknown
    ? Omit<Message, 'id'>
    : never;
export type Order = WithoutId<HostMessage>;

/** The code of an order whose frame went away before its answer. */
export const FRAME_GONE = 'frame-gone';

/** What a figure refused, or could not do, in its words; `code` and `key` are for programs. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
  readonly code: string;
  readonly key: string | undefined;

  constructor({ code, message, key }: { code: string; message: string; key?: string }) {
    super(message);
    this.code = code;
    this.key = key;
  }
}

interface Question {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export class FrameLink {
  readonly ready: Promise<ReadyMessage>;
  readonly #frame: HTMLIFrameElement;
  readonly #hear: (message: FigureMessage) => void;
  readonly #open = new Map<MessageId, Question>();
  #isReady: Question = { resolve() {}, reject() {} };
  #asked = 0;

  /** `hear` is called with whatever answers no order. */
  constructor(frame: HTMLIFrameElement, hear: (message: FigureMessage) => void) {
    this.#frame = frame;
    this.#hear = hear;
    this.ready = new Promise((resolve, reject) => {
      this.#isReady = { resolve, reject };
    });
    // Whoever waits for it hears of it; nobody has to.
    this.ready.catch(() => {});
    addEventListener('message', this.#onMessage);
    // Where the figure spoke before anyone listened.
    frame.addEventListener('load', this.#hello);
  }

  /** Rejects with a `FigureError` where the figure refuses, and where the frame goes away first. */
  async ask<Answer extends FigureMessage>(order: Order): Promise<Answer> {
    await this.ready;
    const id = `tag ${++this.#asked}`;
    return new Promise<Answer>((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      this.#post({ ...order, id });
    });
  }

  close(): void {
    removeEventListener('message', this.#onMessage);
    this.#frame.removeEventListener('load', this.#hello);
    const gone = new FigureError({ code: FRAME_GONE, message: 'The frame of the figure is gone.' });
    this.#isReady.reject(gone);
    for (const { reject } of this.#open.values()) reject(gone);
    this.#open.clear();
  }

  readonly #hello = (): void => this.#post({ type: 'hello' });

  #post(message: object): void {
    this.#frame.contentWindow?.postMessage({ app: APP, version: MESSAGE_VERSION, ...message }, '*');
  }

  readonly #onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || data?.app !== APP || data.version !== MESSAGE_VERSION) return;
    const message = data as FigureMessage;
    const question = message.id === undefined ? undefined : this.#open.get(message.id);
    if (message.type === 'ready') this.#isReady.resolve(message as never);
    if (!question) return this.#hear(message);
    this.#open.delete(message.id as MessageId);
    if (message.type === 'error') question.reject(new FigureError(message));
    else question.resolve(message as never);
  };
}
