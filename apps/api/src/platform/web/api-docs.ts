import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** Every route, out of its DTOs: /api/docs to read, /api/openapi.json for programs. */
export function serveApiDocs(app: INestApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Chartwright API')
    .setDescription('From a practice’s note to a paid claim. Sign in at POST /api/session/sign-in; the session travels in a cookie.')
    .setVersion('1')
    .addCookieAuth('chartwright')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), { jsonDocumentUrl: 'api/openapi.json' });
}
