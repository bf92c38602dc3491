import { bool, cleanEnv, host, makeValidator, port, str } from 'envalid';

/** What the environment decides. The README's table lists the same variables. */
export interface Config {
  PORT: number;
  HOST: string;
  CORS_ORIGIN: string;
  /** Undefined: a local Neo4j is started. */
  NEO4J_URI?: string | undefined;
  NEO4J_USER: string;
  NEO4J_PASSWORD?: string | undefined;
  NEO4J_DATABASE: string;
  LITHOGRAPH_HOME: string;
  /** Undefined: no mutation is served. */
  LITHOGRAPH_TOKEN?: string | undefined;
  /** Whether a request may ask for the statements that answer it. */
  LITHOGRAPH_SHOW_CYPHER: boolean;
}

const neo4jUri = makeValidator((text) => {
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/.test(text)) return text;
  throw new Error('expected an address such as neo4j://localhost:7687 or neo4j+s://ID.databases.neo4j.io');
});

/**
 * @param environment an empty value counts as none
 * @param home the default of `LITHOGRAPH_HOME`
 * @throws Error that names every variable that cannot be used, and why
 */
export function readConfig(environment: NodeJS.ProcessEnv, home: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { ...config } = cleanEnv(
    given,
    {
      PORT: port({ default: 4000 }),
      HOST: host({ default: '127.0.0.1' }),
      CORS_ORIGIN: str({ default: '*' }),
      NEO4J_URI: neo4jUri({ default: undefined }),
      NEO4J_USER: str({ default: 'neo4j' }),
      NEO4J_PASSWORD: str({ default: undefined }),
      NEO4J_DATABASE: str({ default: 'neo4j' }),
      LITHOGRAPH_HOME: str({ default: home }),
      LITHOGRAPH_TOKEN: str({ default: undefined }),
      LITHOGRAPH_SHOW_CYPHER: bool({ default: false }),
    },
    {
      reporter: ({ errors }) => {
        const wrong = Object.entries(errors).map(([name, error]) => `  ${name}: ${error.message}`);
        if (wrong.length) throw new Error(`The environment cannot be used:\n${wrong.join('\n')}`);
      },
    },
  );
  return config;
}
