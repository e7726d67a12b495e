import { readFile } from 'node:fs/promises';

const secret = async (env, name) => (env[`${name}_FILE`] ? (await readFile(env[`${name}_FILE`], 'utf8')).trim() : env[name]);

/** DATABASE_URL (owner, migrations) and APP_DATABASE_URL (the role that serves) out of host, names and secret files. */
export async function deploymentEnvironment(env) {
  const host = env.DATABASE_HOST ?? 'localhost';
  const port = env.DATABASE_PORT ?? '5432';
  const name = env.DATABASE_NAME ?? 'chartwright';
  const owner = encodeURIComponent((await secret(env, 'DATABASE_PASSWORD')) ?? '');
  const app = encodeURIComponent((await secret(env, 'APP_DATABASE_PASSWORD')) ?? '');
  return {
    DATABASE_URL: `postgres://chartwright_owner:${owner}@${host}:${port}/${name}`,
    APP_DATABASE_URL: `postgres://chartwright_app:${app}@${host}:${port}/${name}`,
  };
}
