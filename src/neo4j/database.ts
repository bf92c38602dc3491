import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, mayRetry, toDatabaseError, unavailable } from './errors.js';
import { giveUp } from './giveUp.js';
import { holdTransaction, type Held } from './held.js';
import { eachRecord, rowOf } from './records.js';
import type { Statement } from './statement.js';
import { withoutStackTrace } from './withoutStackTrace.js';

/** Where a Neo4j is and how to enter it. */
export interface DatabaseAddress {
  /** `neo4j://` for a cluster or Aura (routed), `bolt://` for one server. */
  uri: string;
  /** Without a user the server must have authentication off, as the local one has. */
  user?: string | undefined;
  password?: string | undefined;
  /** Always named: it saves a round trip for routing. */
  database: string;
}

export interface ReadOptions<Row = never, Made = Row> {
  /** Milliseconds from now; default 15,000. */
  deadline?: number;
  /** Aborted when the asker went away: the statement is then ended in Neo4j too. */
  signal?: AbortSignal | undefined;
  /** Told how the database came to the rows. */
  onAnswer?: ((took: Took) => void) | undefined;
  /** Makes of each row, as it comes, what is kept of it: of many rows less is held at a time. Must not throw. */
  make?: ((row: Row) => Made) | undefined;
}

/** What the database says of a statement that it answered. */
export interface Took {
  readonly rows: number;
  /** Milliseconds until the statement was planned and its first row was there. */
  readonly availableAfter: number;
  /** Milliseconds from then until its last row was sent. */
  readonly consumedAfter: number;
}

/** Runs one statement in the transaction at hand; rows as plain objects by column name. */
export type Run = <Row = Record<string, unknown>>(statement: Statement) => Promise<Row[]>;

/** How long a read may take before it is given up, in milliseconds. */
const READ_DEADLINE = 15_000;
/** How long the question whether the database is still there may take, in milliseconds. */
const PING_DEADLINE = 2_000;
/** How long an unreachable database is asked again before the request fails, in milliseconds. */
const PATIENCE = 3_000;
/** Longest time of one write transaction, in milliseconds. */
const WRITE_DEADLINE = 120_000;

/**
 * One Neo4j database. Reads run autocommit in READ mode (half the round trips of a managed transaction, and the
 * server refuses writes) with a retry and a deadline of our own; writes run in managed transactions, which the
 * driver may repeat: each must be safe to run twice.
 */
export class Database {
  /** The question that is under way, shared by all who ask it. */
  private pinging: Promise<void> | null = null;

  private constructor(
    private readonly driver: Driver,
    readonly address: DatabaseAddress,
  ) {}

  static open(address: DatabaseAddress): Database {
    const token = address.user ? neo4j.auth.basic(address.user, address.password ?? '') : undefined;
    const driver = neo4j.driver(address.uri, token, {
      disableLosslessIntegers: true,
      connectionTimeout: 2_500,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 10_000,
      maxConnectionPoolSize: 64,
      // Nobody reads them, and an answer about relations that a graph has none of would carry a page of them.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'lithograph',
    });
    return new Database(driver, address);
  }

  /**
   * @throws DatabaseError: `DATABASE_UNAVAILABLE`, `DEADLINE_EXCEEDED`, `CANCELLED` or `DATABASE_ERROR`.
   */
  async read<Row = Record<string, unknown>, Made = Row>(
    statement: Statement,
    options: ReadOptions<Row, Made> = {},
  ): Promise<Made[]> {
    const { deadline = READ_DEADLINE } = options;
    const started = performance.now();
    for (let pause = 50; ; pause *= 2) {
      const left = deadline - (performance.now() - started);
      try {
        return await this.readOnce(statement, left, options);
      } catch (error) {
        const waited = performance.now() - started + pause;
        if (!mayRetry(error) || waited > Math.min(PATIENCE, deadline)) throw toDatabaseError(error);
        await sleep(pause);
      }
    }
  }

  /** All of `work` in one transaction: it holds whole or not at all. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)), {
        timeout: WRITE_DEADLINE,
      });
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      await session.close();
    }
  }

  /** Rows one by one as they come, for answers of any length; without a deadline. Not repeated when it breaks off. */
  async *stream<Row = Record<string, unknown>>(statement: Statement): AsyncGenerator<Row> {
    const session = this.session(neo4j.session.READ);
    try {
      for await (const record of session.run(statement.text, statement.parameters)) yield rowOf<Row>(record);
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs the statement in a transaction that is left open, without a limit in time, and that will write nothing. */
  async hold(statement: Statement): Promise<Held> {
    return holdTransaction(this.session(neo4j.session.WRITE), statement);
  }

  /** One statement in a transaction of its own, not repeated. @throws the driver's error */
  async runAlone(statement: Statement): Promise<void> {
    const session = this.session(neo4j.session.WRITE);
    try {
      await session.run(statement.text, statement.parameters);
    } finally {
      await session.close();
    }
  }

  /** Resolves when the database answers, within 2 s. @throws DatabaseError */
  async ping(): Promise<void> {
    this.pinging ??= this.askForSign().finally(() => (this.pinging = null));
    await this.pinging;
  }

  /**
   * Resolves when the database answers, asking until `patience` milliseconds are over.
   * @throws DatabaseError `DATABASE_UNAVAILABLE`, or `DATABASE_ERROR` at once when it lets us not in
   */
  async waitUntilReady(patience: number): Promise<void> {
    const until = performance.now() + patience;
    for (;;) {
      try {
        await this.ping();
        return;
      } catch (error) {
        const mayCome = error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE';
        if (!mayCome || performance.now() > until) throw error;
        await sleep(500);
      }
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({ database: this.address.database, defaultAccessMode });
  }

  private async readOnce<Row, Made>(
    statement: Statement,
    deadline: number,
    { signal, onAnswer, make = (row) => row as never }: ReadOptions<Row, Made>,
  ): Promise<Made[]> {
    const session = this.session(neo4j.session.READ);
    const give = giveUp({ deadline, signal, stillThere: () => this.ping() });
    try {
      const answer = withoutStackTrace(() =>
        session.run(statement.text, statement.parameters, { timeout: Math.ceil(deadline) }),
      );
      const made: Made[] = [];
      const ended = eachRecord(answer, (record) => made.push(make(rowOf<Row>(record))));
      const summary = await Promise.race([ended, give.up]);
      onAnswer?.({
        rows: made.length,
        availableAfter: Number(summary.resultAvailableAfter),
        consumedAfter: Number(summary.resultConsumedAfter),
      });
      return made;
    } finally {
      give.clear();
      // Closing interrupts a statement that still runs; waiting for it would be the very hang we avoid.
      void session.close().catch(() => undefined);
    }
  }

  private async askForSign(): Promise<void> {
    const session = this.session(neo4j.session.READ);
    const silence = sleep(PING_DEADLINE, null, { ref: false }).then(() => Promise.reject(unavailable()));
    try {
      await Promise.race([session.run('RETURN 1'), silence]);
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      silence.catch(() => undefined);
      void session.close().catch(() => undefined);
    }
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(statement: Statement) => {
    const { records } = await transaction.run(statement.text, statement.parameters);
    return records.map((record) => rowOf<Row>(record));
  };
}
