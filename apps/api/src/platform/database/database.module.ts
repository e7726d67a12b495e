import { createDataSource, Database } from '@chartwright/database';
import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { log } from '../requests/log.js';

/** Row-level security only holds for a role that cannot step around it, so the API refuses to serve as any other. */
@Injectable()
export class RoleCheck implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [role] = await this.dataSource.query<{ above: boolean }[]>(
      'SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user',
    );
    if (role?.above !== false) throw new Error('APP_DATABASE_URL must sign in as a role without SUPERUSER and BYPASSRLS.');
  }
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENVIRONMENT],
      useFactory: ({ databaseUrl, databasePoolSize }: Environment) => ({
        type: 'postgres',
        url: databaseUrl,
        poolSize: databasePoolSize,
        retryAttempts: 0,
      }),
      dataSourceFactory: (options) => {
        if (options?.type !== 'postgres' || !options.url) throw new Error('The database is PostgreSQL and needs an address.');
        const onPoolError = (): void => log('error', 'database_connection_lost');
        return createDataSource({ url: options.url, poolSize: options.poolSize, onPoolError }).initialize();
      },
    }),
  ],
  providers: [RoleCheck, { provide: Database, inject: [DataSource], useFactory: (dataSource: DataSource) => new Database(dataSource) }],
  exports: [Database],
})
export class DatabaseModule {}
