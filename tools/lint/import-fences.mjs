// The arrows of docs/decisions/0001 as a lint rule: which project may import which, and what may not run where.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const SERVER_LIBS = [
  'primitives',
  'lifecycle',
  'terminology',
  'code-set-files',
  'suggestions',
  'coding-rules',
  'claims',
  'contracts',
  'database',
];
const WEB_LIBS = ['primitives', 'lifecycle', 'contracts', 'api-client', 'ui', 'web-shell'];
const NEVER_PURE = [/^node:/, /^@nestjs\//, /^typeorm$/, /^pg(-|$)/, /^react/, /^@mantine\//];
const NEVER_WEB = [/^node:/, /^@nestjs\//, /^typeorm$/, /^pg(-|$)/, /^class-(validator|transformer)$/, /^graphile-worker$/];
const NEVER_DATABASE = [/^@nestjs\//, /^react/, /^@mantine\//];
const NEVER_SERVER = [/^react/, /^@mantine\//];

/** One row a project: `layer` says which libs it may import, `runtime` which packages it may not. */
export const PROJECTS = {
  'libs/primitives': { layer: [], runtime: NEVER_PURE },
  'libs/lifecycle': { layer: ['primitives'], runtime: NEVER_PURE },
  'libs/contracts': { layer: ['primitives', 'lifecycle'], runtime: NEVER_PURE },
  'libs/terminology': { layer: ['primitives'], runtime: NEVER_PURE },
  'libs/suggestions': { layer: ['primitives', 'terminology'], runtime: NEVER_PURE },
  'libs/coding-rules': { layer: ['primitives', 'terminology'], runtime: NEVER_PURE },
  'libs/claims': { layer: ['primitives', 'lifecycle', 'terminology'], runtime: NEVER_PURE },
  'libs/code-set-files': { layer: ['primitives', 'terminology'], runtime: NEVER_DATABASE },
  'libs/database': { layer: ['primitives', 'lifecycle'], runtime: NEVER_DATABASE },
  'libs/api-client': { layer: ['primitives', 'lifecycle', 'contracts'], runtime: NEVER_WEB },
  'libs/ui': { layer: ['primitives', 'lifecycle'], runtime: NEVER_WEB },
  'libs/web-shell': { layer: ['primitives', 'lifecycle', 'contracts', 'api-client', 'ui'], runtime: NEVER_WEB },
  'apps/api': { layer: SERVER_LIBS, runtime: NEVER_SERVER },
  'apps/intake': { layer: WEB_LIBS, runtime: NEVER_WEB },
  'apps/workbench': { layer: WEB_LIBS, runtime: NEVER_WEB },
  'apps/sign-in': { layer: WEB_LIBS, runtime: NEVER_WEB },
  'apps/e2e': { layer: SERVER_LIBS, runtime: NEVER_SERVER },
  tools: { layer: SERVER_LIBS, runtime: NEVER_SERVER },
};

const projectOf = (path) => Object.keys(PROJECTS).find((project) => path === project || path.startsWith(`${project}/`));
const featureOf = (path) => /^(apps\/[a-z-]+\/src\/features\/[a-z-]+)\//.exec(path)?.[1];
const isTest = (path) => /\.(spec|db-spec|e2e-spec)\.tsx?$|\/(test|testing)\//.test(path);

/** Why this import is not allowed, or null. `fixtureAs` lets a fixture pretend to stand somewhere else. */
export function faultOfImport(fromPath, specifier) {
  const project = projectOf(fromPath);
  if (!project) return null;
  const { layer, runtime } = PROJECTS[project];
  const lib = /^@chartwright\/([a-z-]+)/.exec(specifier)?.[1];
  if (lib) return layer.includes(lib) || `libs/${lib}` === project ? null : `${project} may not import libs/${lib}`;
  if (specifier.startsWith('.')) {
    const target = join(dirname(fromPath), specifier).split(sep).join('/');
    const targetProject = projectOf(target);
    if (targetProject !== project && !(['tools', 'apps/e2e'].includes(project) || isTest(fromPath))) {
      return `${project} may not reach into ${targetProject ?? target} by a relative path`;
    }
    const [here, there] = [featureOf(fromPath), featureOf(target)];
    if (here && there && here !== there) return `${here} may not import its sibling ${there}`;
    return null;
  }
  if (!isTest(fromPath) && runtime.some((pattern) => pattern.test(specifier))) return `${specifier} does not run in ${project}`;
  return null;
}

const FIXTURE = /^\/\/ stands at: (\S+)/;

export const importFences = {
  meta: { type: 'problem', schema: [], docs: { description: 'layer and runtime fences' } },
  create(context) {
    const marked = FIXTURE.exec(context.sourceCode.text)?.[1];
    const fromPath = marked ?? relative(root, context.filename).split(sep).join('/');
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const fault = faultOfImport(fromPath, specifier);
      if (fault) context.report({ node, message: fault });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
