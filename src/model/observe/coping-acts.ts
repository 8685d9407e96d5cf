// Acts of coping in three families: toward clients, away from them, against them (Tummers et al. 2015).

export class CopingActs {
  /** An exception for a client, a contact that runs into overtime. */
  toward = 0;
  /** A due contact put off, a contact cut short, a referral in place of what was thought right, for want of money. */
  away = 0;
  /** A consequence, money denied by the letter against the worker's own judgement. */
  against = 0;

  get all(): number {
    return this.toward + this.away + this.against;
  }
}
