import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** A validation rule: refuses a mutation or subscription where none is served. Else it would fail only when it runs. */
export function operationKindRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (!context.getSchema().getRootType(node.operation))
        context.reportError(new GraphQLError(`No ${node.operation} is served here.`, { nodes: node }));
    },
  };
}
