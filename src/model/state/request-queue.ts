// Granted requests on their way to payment, in their order.

const firstCapacity = 256;

/** Requests in the order in which they become due; those that wait for money keep their turn. */
export class RequestQueue {
  private need = new Int32Array(firstCapacity);
  private event = new Int32Array(firstCapacity);
  private cost = new Float64Array(firstCapacity);
  private dueDay = new Int32Array(firstCapacity);
  private count = 0;

  add(need: number, event: number, cost: number, dueDay: number): void {
    if (this.count === this.need.length) this.grow();
    this.put(this.count, need, event, cost, dueDay);
    this.count += 1;
  }

  /** Offers every request due by `today` to `settle`; it stays where that returns false. */
  settle(
    today: number,
    settle: (need: number, event: number, cost: number, dueDay: number) => boolean,
  ): void {
    let kept = 0;
    for (let place = 0; place < this.count; place++) {
      const need = this.need[place];
      const event = this.event[place];
      const cost = this.cost[place];
      const dueDay = this.dueDay[place];
      if (dueDay <= today && settle(need, event, cost, dueDay)) continue;
      this.put(kept, need, event, cost, dueDay);
      kept += 1;
    }
    this.count = kept;
  }

  costWaiting(): number {
    let sum = 0;
    for (let place = 0; place < this.count; place++) sum += this.cost[place];
    return sum;
  }

  private put(place: number, need: number, event: number, cost: number, dueDay: number): void {
    this.need[place] = need;
    this.event[place] = event;
    this.cost[place] = cost;
    this.dueDay[place] = dueDay;
  }

  private grow(): void {
    const size = this.need.length * 2;
    const need = new Int32Array(size);
    const event = new Int32Array(size);
    const cost = new Float64Array(size);
    const dueDay = new Int32Array(size);
    need.set(this.need);
    event.set(this.event);
    cost.set(this.cost);
    dueDay.set(this.dueDay);
    this.need = need;
    this.event = event;
    this.cost = cost;
    this.dueDay = dueDay;
  }
}
