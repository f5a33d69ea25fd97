/** The architecture as rules; docs/architecture.md says why. Checked by `npm run check`. */

// In the order the data flows: a stage imports only what stands before it.
const STAGES = [
  'articles',
  'extraction',
  'claims',
  'evidence',
  'verdicts',
  'reviews',
  'summaries',
  'activity',
  'matching',
  'jobs',
];
const BASE = ['ledger', 'people'];
const BOXES = '^(lib|server|components)/';
const TESTS = '[.]test[.]tsx?$|^(server|lib)/testing/';

const upstreamOnly = [...BASE, ...STAGES].map((stage) => {
  const index = STAGES.indexOf(stage);
  const downstream = index < 0 ? STAGES : STAGES.slice(index + 1);
  return {
    name: `${stage}-imports-upstream-only`,
    severity: 'error',
    from: { path: `${BOXES}${stage}/`, pathNot: TESTS },
    to: { path: `${BOXES}(${downstream.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'lib-is-pure',
      comment: 'lib imports lib, zod and pure computing libraries.',
      severity: 'error',
      from: { path: '^lib/', pathNot: TESTS },
      to: {
        pathNot: [
          '^lib/',
          '^messages/en/',
          'node_modules/(zod|chrono-node|date-fns|wink-pos-tagger|wink-lexicon|tinyld|canonicalize)/',
          '^crypto$',
        ],
      },
    },
    ...upstreamOnly.filter((rule) => !rule.to.path.endsWith('()/')),
    {
      name: 'components-know-no-server',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(server|prisma|app)/' },
    },
    {
      name: 'ui-could-ship-elsewhere',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: ['^lib/(?!result[.]ts$)', '^components/(?!ui/)'] },
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      name: 'app-touches-no-database',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: ['^prisma/', '^server/db[.]ts$', 'node_modules/(pg|@prisma)/'] },
    },
    {
      name: 'few-open-the-database',
      comment: 'The client comes from queries and from the deps of commands.',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: [
          'queries[.]ts$',
          'commands[.]ts$',
          '^server/(deps|people/rate-limit|jobs/.*)[.]ts$',
          TESTS,
        ],
      },
      to: { path: '^server/db[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'few-make-a-client',
      severity: 'error',
      from: { path: '^(server|app|lib|components)/', pathNot: ['^server/db[.]ts$', TESTS] },
      to: { path: '^prisma/client[.]ts$' },
    },
    {
      name: 'one-session-module',
      severity: 'error',
      from: { pathNot: ['^server/people/session[.]ts$', '^app/api/auth/'] },
      to: { path: 'node_modules/next-auth/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^prisma/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
