import type { Session } from 'neo4j-driver';
import { toDatabaseError } from './errors.js';
import type { Statement } from './statement.js';

/** A transaction that stays open for the locks that it has taken. */
export interface Held {
  /** Whether the database still knows of it. */
  isHeld(): Promise<boolean>;
  /** Lets go of the locks; nothing was written. Never fails. */
  release(): Promise<void>;
}

/** Runs the statement in a transaction that is left open. @throws DatabaseError */
export async function holdTransaction(session: Session, statement: Statement): Promise<Held> {
  try {
    const transaction = await session.beginTransaction({ timeout: 0 });
    await transaction.run(statement.text, statement.parameters);
    const gone = (): void => undefined;
    return {
      isHeld: () =>
        transaction.run('RETURN 1').then(
          () => true,
          () =>
            session.close().then(
              () => false,
              () => false,
            ),
        ),
      release: async () => {
        await transaction.rollback().catch(gone);
        await session.close().catch(gone);
      },
    };
  } catch (error) {
    await session.close();
    throw toDatabaseError(error);
  }
}
