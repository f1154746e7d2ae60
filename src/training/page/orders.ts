// The reader's orders to a run: play, pause, so many steps. The latest is kept until it is done, so that another worker can
// continue it. While no worker takes orders they wait here, so that none is lost at a start or a hand-over.
import type { WorkerLink } from '../../workers/page/workerLink';
import type { Order } from '../protocol/commands';

type Body<O> = O extends Order ? Omit<O, 'order'> : never;

export class Orders {
  #latest = 0;
  #underWay: Order | null = null;
  #waiting: Order[] = [];
  #link: WorkerLink | null = null;

  give(body: Body<Order>): void {
    const order: Order = { ...body, order: ++this.#latest };
    if (this.#link) this.#deliver(this.#link, order);
    else this.#waiting.push(order);
  }

  /** Whether a worker takes orders now. */
  get ready(): boolean {
    return this.#link !== null;
  }

  /** No worker takes orders until `goOn`. */
  hold(): void {
    this.#link = null;
  }

  /** A worker takes orders from now on. Play continues there, steps that may be lost end as a pause, then waiting orders follow. */
  goOn(link: WorkerLink): void {
    this.#link = link;
    const underWay = this.#underWay;
    const waiting = this.#waiting;
    if (underWay?.type === 'step') link.send({ type: 'pause', runId: underWay.runId, order: underWay.order });
    else if (underWay) link.send(underWay);
    this.#waiting = [];
    for (const order of waiting) this.#deliver(link, order);
  }

  /** A worker reports the end of an order; whether it was the latest one, so that the run rests now. */
  ended(order: number): boolean {
    if (this.#underWay?.order === order) this.#underWay = null;
    return order === this.#latest;
  }

  /** An order to play, given before, now ends with step `until`. */
  endPlayAt(until: number | null): void {
    if (this.#underWay?.type === 'play') this.#underWay = { ...this.#underWay, until };
    this.#waiting = this.#waiting.map((order) => (order.type === 'play' ? { ...order, until } : order));
  }

  /** Whether a worker owes a report: of the next frame while it plays, of the end otherwise. */
  get owed(): 'frame' | 'end' | null {
    if (!this.#underWay) return null;
    return this.#underWay.type === 'play' ? 'frame' : 'end';
  }

  /** The run is over: drops its orders. */
  forget(): void {
    this.#underWay = null;
    this.#waiting = [];
  }

  #deliver(link: WorkerLink, order: Order): void {
    this.#underWay = order;
    link.send(order);
  }
}
