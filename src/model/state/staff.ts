// The workers, what fills their day, and the teams and meeting groups they belong to.
import { never, nobody } from "../units.ts";
import { StaffLife } from "./staff-life.ts";

export const roles = ["lead", "assistant", "solo", "supervisor"] as const;
export const role = { lead: 0, assistant: 1, solo: 2, supervisor: 3 } as const;

/** What a minute can go to. */
export const activities = [
  "contact",
  "travel",
  "liaison",
  "telephone",
  "paperwork",
  "handoff",
  "rework",
  "case meeting",
  "staff meeting",
  "coordination",
  "supervision",
  "training",
  "mentoring",
  "crisis",
  "absence",
  "idle",
] as const;

export const activity = {
  contact: 0,
  travel: 1,
  liaison: 2,
  telephone: 3,
  paperwork: 4,
  handoff: 5,
  rework: 6,
  caseMeeting: 7,
  staffMeeting: 8,
  coordination: 9,
  supervision: 10,
  training: 11,
  mentoring: 12,
  crisis: 13,
  absence: 14,
  idle: 15,
} as const;

export const activityCount = activities.length;

/** Numbers that keep the places of leads, assistants and supervisors apart in the keyed draws. */
export const placeOf = { caseworker: 0, assistant: 1_000_000, supervisor: 2_000_000 } as const;

export class Staff {
  readonly count: number;
  /** Teams that there are at any time of the run, those of a later day included. */
  readonly teams: number;
  /** Leads and solos: they carry cases. */
  readonly caseworkers: Int32Array;
  readonly supervisors: Int32Array;
  readonly role: Uint8Array;
  readonly place: Int32Array;
  readonly team: Int32Array;
  readonly supervisor: Int32Array;

  readonly skill: Float64Array;
  /** 1 in the first week, 0 once skill is full. */
  readonly inexperience: Float64Array;
  readonly bias: Float64Array;
  readonly threshold: Float64Array;
  /** Tenure when the present occupant of the place was first known to the model. */
  readonly tenureYears: Float64Array;
  /** First day on which a worker does not know any more that a provision exists, `knownUntil[worker * kinds + kind]`. */
  readonly knownUntil: Int32Array;
  readonly kinds: number;

  /** Who is not there today; a vacant place counts too. */
  readonly isAbsent: Uint8Array;
  /** Days of usual risk that have gone since the last absence, and how many there will be before the next. */
  readonly absenceHazard: Float64Array;
  readonly absenceThreshold: Float64Array;
  readonly backOnDay: Int32Array;
  readonly absences: Int32Array;
  /** How short of time the day is, 0 to below 1, as it was last read. */
  readonly shortage: Float64Array;
  /** What practice follows of it: all of it, or nothing where coping is off. */
  readonly strain: Float64Array;
  /** Who holds each place, and what the work does to them. */
  readonly life: StaffLife;

  /** Minutes of today by worker and activity. */
  readonly today: Float64Array;
  /** Minutes of today used so far, idle and absence left out. */
  readonly used: Float64Array;
  /** Contract minutes of today; 0 when absent. */
  readonly contract: Float64Array;
  /** What had to be done when a day was full, by worker and activity: the first work of the next day. */
  readonly owed: Float64Array;
  readonly owedInAll: Float64Array;

  /** The clients of a caseworker, in order of enrolment, `clientsOf[worker * cap + position]`. */
  readonly clientsOf: Int32Array;
  readonly caseload: Int32Array;
  readonly cap: number;

  /** `plan.teams` counts every team that there ever is; `teamsAtFirst` of them are there on the first day. */
  constructor(plan: StaffPlan, kinds: number, teamsAtFirst: number = plan.teams) {
    const { teams, leadsPerTeam, assistantsPerTeam, supervisors, caseloadCap } = plan;
    const perTeam = leadsPerTeam + assistantsPerTeam;
    const count = teams * perTeam + supervisors;
    this.count = count;
    this.teams = teams;
    this.kinds = kinds;
    this.cap = caseloadCap;
    this.role = new Uint8Array(count);
    this.place = new Int32Array(count);
    this.team = new Int32Array(count).fill(nobody);
    this.supervisor = new Int32Array(count).fill(nobody);
    this.caseworkers = new Int32Array(teams * leadsPerTeam);
    this.supervisors = new Int32Array(supervisors);
    const isTeamwork = assistantsPerTeam > 0;
    for (let team = 0; team < teams; team++) {
      for (let member = 0; member < perTeam; member++) {
        const worker = team * perTeam + member;
        const isCaseworker = member < leadsPerTeam;
        this.team[worker] = team;
        if (supervisors > 0) {
          const unit = Math.min(
            supervisors - 1,
            Math.floor((team * supervisors) / Math.max(1, teamsAtFirst)),
          );
          this.supervisor[worker] = teams * perTeam + unit;
        }
        if (isCaseworker) {
          this.role[worker] = isTeamwork ? role.lead : role.solo;
          this.place[worker] = placeOf.caseworker + team * leadsPerTeam + member;
          this.caseworkers[team * leadsPerTeam + member] = worker;
        } else {
          this.role[worker] = role.assistant;
          this.place[worker] = placeOf.assistant + team * assistantsPerTeam + member - leadsPerTeam;
        }
      }
    }
    for (let number = 0; number < supervisors; number++) {
      const worker = teams * perTeam + number;
      this.role[worker] = role.supervisor;
      this.place[worker] = placeOf.supervisor + number;
      this.supervisors[number] = worker;
    }
    this.skill = new Float64Array(count);
    this.inexperience = new Float64Array(count);
    this.bias = new Float64Array(count);
    this.threshold = new Float64Array(count);
    this.tenureYears = new Float64Array(count);
    this.knownUntil = new Int32Array(count * kinds);
    this.isAbsent = new Uint8Array(count);
    this.absenceHazard = new Float64Array(count);
    this.absenceThreshold = new Float64Array(count);
    this.backOnDay = new Int32Array(count);
    this.absences = new Int32Array(count);
    this.shortage = new Float64Array(count);
    this.strain = new Float64Array(count);
    this.life = new StaffLife(count);
    this.today = new Float64Array(count * activityCount);
    this.used = new Float64Array(count);
    this.contract = new Float64Array(count);
    this.owed = new Float64Array(count * activityCount);
    this.owedInAll = new Float64Array(count);
    this.clientsOf = new Int32Array(count * caseloadCap);
    this.caseload = new Int32Array(count);
    for (let worker = teamsAtFirst * perTeam; worker < teams * perTeam; worker++) this.close(worker);
  }

  /** The place is there no more, or not yet. */
  close(worker: number): void {
    this.life.isClosed[worker] = 1;
    this.life.isVacant[worker] = 1;
    this.life.isReady[worker] = 0;
    this.life.nextStepDay[worker] = never;
    this.isAbsent[worker] = 1;
  }

  /** Whether the worker is there today and does casework: neither absent nor in training before first cases. */
  isWorking(worker: number): boolean {
    return this.isAbsent[worker] === 0 && this.life.isReady[worker] === 1;
  }

  /** Whether the worker knows on this day that a provision of this kind exists. */
  knows(worker: number, kind: number, day: number): boolean {
    return day < this.knownUntil[worker * this.kinds + kind];
  }

  /** Takes a client on; the caller has made sure that there is room under the cap. */
  addClient(worker: number, client: number): void {
    this.clientsOf[worker * this.cap + this.caseload[worker]] = client;
    this.caseload[worker] += 1;
  }

  removeClient(worker: number, client: number): void {
    const start = worker * this.cap;
    const last = start + this.caseload[worker] - 1;
    let position = start;
    while (this.clientsOf[position] !== client) position += 1;
    for (; position < last; position++) this.clientsOf[position] = this.clientsOf[position + 1];
    this.caseload[worker] -= 1;
  }
}

export interface StaffPlan {
  readonly teams: number;
  readonly leadsPerTeam: number;
  readonly assistantsPerTeam: number;
  readonly supervisors: number;
  readonly caseloadCap: number;
}

/** Teams of leads and assistants. Where there are no assistants there are no teams, only neighbours. */
export class Teams {
  readonly count: number;
  readonly leads: number;
  readonly size: number;
  readonly cohesion: Float64Array;

  constructor(plan: StaffPlan) {
    this.count = plan.assistantsPerTeam > 0 ? plan.teams : 0;
    this.leads = plan.leadsPerTeam;
    this.size = plan.leadsPerTeam + plan.assistantsPerTeam;
    this.cohesion = new Float64Array(this.count);
  }

  /** Whether the team is there today. */
  isOpen(team: number, staff: Staff): boolean {
    return staff.life.isClosed[this.firstMember(team)] === 0;
  }

  firstMember(team: number): number {
    return team * this.size;
  }

  firstAssistant(team: number): number {
    return team * this.size + this.leads;
  }

  pastLastMember(team: number): number {
    return (team + 1) * this.size;
  }
}
