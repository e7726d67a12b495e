import { EnvironmentError, type Environment, parseEnvironment } from './config/environment.js';
import { awaitDatabase, isPassingFault } from './database/await-database.js';
import { traceOf } from './errors/app-error.filter.js';
import { log, setLogLevel } from './requests/log.js';

/** sysexits.h EX_TEMPFAIL: whoever started us may start us again, nothing is wrong with us. */
const TRY_AGAIN_LATER = 75;

/** The life of a server process: one line for whatever keeps it from starting, and a code that says whether to try again. */
export async function runProcess(
  name: 'api' | 'worker',
  variables: NodeJS.ProcessEnv,
  start: (environment: Environment) => Promise<void>,
): Promise<void> {
  // Node would print the whole error, and a database's error quotes the row.
  const endWith = (error: unknown): void => {
    log('error', isPassingFault(error) ? 'database_lost' : `${name}_broke`, traceOf(error));
    process.exit(isPassingFault(error) ? TRY_AGAIN_LATER : 1);
  };
  process.on('uncaughtException', endWith);
  process.on('unhandledRejection', endWith);
  try {
    const environment = parseEnvironment(variables);
    setLogLevel(environment.logLevel);
    await awaitDatabase(environment.databaseUrl);
    await start(environment);
  } catch (error) {
    if (isPassingFault(error)) {
      log('error', 'database_lost_while_starting');
      process.exit(TRY_AGAIN_LATER);
    }
    if (error instanceof EnvironmentError) process.stderr.write(`${error.message}\n`);
    else {
      log('error', `${name}_failed`, traceOf(error));
      if (error instanceof Error) process.stderr.write(`${error.message}\n`);
    }
    process.exit(1);
  }
}
