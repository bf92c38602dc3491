import { DCLinter } from 'dclint';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.js';

interface Service {
  environment: Record<string, string | null>;
  healthcheck?: unknown;
  ports?: string[];
  restart: string;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  services: { neo4j: Service; server: Service };
  volumes: Record<string, null>;
}

/** dclint's declarations do not resolve as ES modules. */
const Linter = DCLinter as unknown as new (config: object) => {
  lintFiles(paths: string[], recursive: boolean): { messages: unknown[] }[];
};

const path = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));
const text = readFileSync(path, 'utf8');
const { services, volumes } = parse(text) as Compose;

describe('docker-compose.yml', () => {
  test('follows the Compose specification', () => {
    // The order of keys is ours: image and build first, as one reads them.
    const ordering = {
      'services-alphabetical-order': 0,
      'service-keys-order': 0,
      'service-ports-alphabetical-order': 0,
    };
    const linter = new Linter({ rules: ordering, quiet: true, debug: false, exclude: [] });
    expect(linter.lintFiles([path], false).flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('runs Neo4j 5.26 and a server built from the checkout', () => {
    expect(services).toMatchObject({
      neo4j: { image: 'neo4j:5.26-community', restart: 'unless-stopped' },
      server: { build: '.', restart: 'unless-stopped' },
    });
  });

  test('refuses to start without a password', () => {
    const uses = text.match(/\$\{?NEO4J_PASSWORD[^}]*\}?/g) ?? [];
    expect(uses).toHaveLength(2);
    for (const use of uses) expect(use).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  test('waits with the server until Neo4j is healthy', () => {
    expect(services.neo4j.healthcheck).toMatchObject({ test: expect.arrayContaining(['CMD']) });
    expect(services.server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('keeps the store and the logs in volumes', () => {
    const named = services.neo4j.volumes?.map((volume) => volume.split(':'));
    expect(named).toEqual([
      ['neo4j-data', '/data'],
      ['neo4j-logs', '/logs'],
    ]);
    expect(Object.keys(volumes)).toEqual(named?.map(([name]) => name));
  });

  test('publishes the server on the loopback alone, and Neo4j not at all', () => {
    expect(services.neo4j.ports).toBeUndefined();
    expect(services.server.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
    expect(services.server.environment).toMatchObject({ HOST: '0.0.0.0', PORT: '4000' });
  });

  test('sets only variables that the server reads', () => {
    expect(Object.keys(readConfig({}, ''))).toEqual(
      expect.arrayContaining(Object.keys(services.server.environment)),
    );
  });
});

test('.env.example names every variable that the server reads, and no other', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const names = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]);
  expect(names.sort()).toEqual(Object.keys(readConfig({}, '')).sort());
});
