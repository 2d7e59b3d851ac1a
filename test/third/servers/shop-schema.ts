import { buildSchema, type GraphQLScalarType, Kind } from 'graphql'

export const schema = buildSchema(`
  scalar DateTime
  "Digits in a text: a number would lose some."
  scalar Decimal
  enum Tier { GOLD SILVER BRONZE }
  enum CompanyStatus { OPEN CLOSED }
  type Money { amount: Decimal! currencyCode: String! }
  input MoneyInput { amount: Decimal! currencyCode: String! }
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type UserError { field: [String!] message: String! }

  type Shop { id: ID! name: String! currencyCode: String! }

  type Company implements Node {
    id: ID! name: String! vatNumber: String countryCode: String tier: Tier! status: CompanyStatus!
    creditLimit: Money externalId: String createdAt: DateTime! updatedAt: DateTime!
  }
  input CompanyInput {
    name: String vatNumber: String countryCode: String tier: Tier status: CompanyStatus
    creditLimit: MoneyInput externalId: String
  }
  type CompanyEdge { cursor: String! node: Company }
  type CompanyConnection { edges: [CompanyEdge!]! pageInfo: PageInfo! }
  type CompanyPayload { company: Company userErrors: [UserError!]! }

  type Customer implements Node {
    id: ID! name: String! email: String locale: String company: Company acceptsMarketing: Boolean!
    createdAt: DateTime! updatedAt: DateTime!
  }
  input CustomerInput {
    name: String email: String locale: String companyId: ID acceptsMarketing: Boolean
    "Whether the customer gets a mail that an account was made. It does, unless this says otherwise."
    sendInvite: Boolean
  }
  type CustomerEdge { cursor: String! node: Customer }
  type CustomerConnection { edges: [CustomerEdge!]! pageInfo: PageInfo! }
  type CustomerPayload { customer: Customer userErrors: [UserError!]! }

  type Query {
    shop: Shop!
    node(id: ID!): Node
    companies(first: Int!, after: String, query: String): CompanyConnection!
    customers(first: Int!, after: String, query: String): CustomerConnection!
  }
  type Mutation {
    companyCreate(input: CompanyInput!): CompanyPayload
    companyUpdate(id: ID!, input: CompanyInput!): CompanyPayload
    customerCreate(input: CustomerInput!): CustomerPayload
    customerUpdate(id: ID!, input: CustomerInput!): CustomerPayload
  }
`)

const digits = (value: unknown): string => {
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return value
  throw new TypeError('a Decimal is a text of digits')
}
const decimal = schema.getType('Decimal') as GraphQLScalarType
decimal.serialize = (value) => Number(value).toFixed(2)
decimal.parseValue = digits
decimal.parseLiteral = (node) => digits(node.kind === Kind.STRING ? node.value : undefined)
