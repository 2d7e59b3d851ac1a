// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var ar = (n, t) => () => {
  try {
    return t || n((t = { exports: {} }).exports, t), t.exports;
  } catch (T) {
    throw t = 0, T;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Ge = ar((Me) => {
  "use strict";
  Object.defineProperty(Me, "__esModule", { value: !0 });
  function He(n) {
    let t = n.length, T = 0, C = 0, L;
    for (; C < t; )
      T++, L = n.charCodeAt(C++), L >= 55296 && L <= 56319 && C < t && (L = n.charCodeAt(C), (L & 64512) === 56320 && C++);
    return T;
  }
  Me.default = He;
  He.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ir = er, $ = { type: "object", properties: { version: { const: 1, examples: [1] }, tenant: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", maxLength: 60,
examples: ["fjord"] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["crm-erp@1"] }, enabled: { type: "boo\
lean", examples: [!0] }, live: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] }, systems: { type: "objec\
t", additionalProperties: { $ref: "#/definitions/connection" }, examples: [{ crm: { url: "https://crm.example/api", clientSecret: "${CRM_SECRET}" } }] }, notify: {
type: "object", properties: { errors: { type: ["array", "string"], pattern: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", items: { type: "\
string", pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, examples: [["ledger@fjord.example"]] } }, additionalProperties: !1, examples: [{ errors: ["ledger@fjord.example"] }] },
schedule: { type: "object", properties: { timezone: { type: "string", minLength: 1, examples: ["Europe/Helsinki"] }, windows: { type: "array", minItems: 1, items: {
type: "object", properties: { from: { $ref: "#/definitions/time" }, to: { $ref: "#/definitions/time" }, every: { $ref: "#/definitions/duration" } }, required: [
"from", "to", "every"], additionalProperties: !1 }, examples: [[{ from: "08:00", to: "19:00", every: "10m" }]] }, cron: { type: ["array", "string"], minLength: 1,
minItems: 1, items: { type: "string", minLength: 1 }, examples: [["*/10 8-18 * * *"]] }, spread: { $ref: "#/definitions/duration" } }, additionalProperties: !1,
examples: [{ timezone: "Europe/Helsinki", windows: [{ from: "08:00", to: "19:00", every: "10m" }] }] }, keep: { type: "integer", minimum: 1, maximum: 240, examples: [
24] }, settings: { type: "object", examples: [{ master: { general: "erp" } }] }, mode: { type: "object", additionalProperties: { enum: ["on", "dry", "off"] }, examples: [
{ customers: "dry" }] }, brakes: { type: "object", properties: { updates: { $ref: "#/definitions/brake" }, creates: { $ref: "#/definitions/brake" }, inactivations: {
$ref: "#/definitions/brake" }, emptied: { $ref: "#/definitions/brake" }, links: { $ref: "#/definitions/brake" }, entities: { type: "object", additionalProperties: {
type: "object", properties: { updates: { $ref: "#/definitions/brake" }, creates: { $ref: "#/definitions/brake" }, inactivations: { $ref: "#/definitions/brake" },
emptied: { $ref: "#/definitions/brake" }, links: { $ref: "#/definitions/brake" } }, additionalProperties: !1 }, examples: [{ customers: { creates: "off" } }] } },
additionalProperties: !1, examples: [{ updates: { share: "5%", count: 100 }, entities: { customers: { creates: "off" } } }] }, entities: { $ref: "rules.schema.j\
son#/definitions/entities" }, maps: { $ref: "rules.schema.json#/definitions/maps" } }, required: ["version", "tenant", "systems"], additionalProperties: !1, definitions: {
connection: { type: "object", properties: { system: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["acme-erp"] } }, additionalProperties: { type: [
"string", "number", "boolean"] }, examples: [{ url: "https://erp.example/api", clientId: "${ERP_ID}", clientSecret: "${ERP_SECRET}" }] }, brake: { anyOf: [{ const: "\
off" }, { type: "object", properties: { share: { type: "string", pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$", examples: ["10%"] }, count: { type: "integer", minimum: 0,
examples: [50] } }, additionalProperties: !1, minProperties: 1 }], examples: [{ share: "10%", count: 50 }] }, time: { type: "string", pattern: "^(([01]\\d|2[0-3]\
):[0-5]\\d|24:00)$", examples: ["08:00"] }, duration: { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] } } }, ye = { type: "object", properties: { system: {
type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["acme-erp"] } }, additionalProperties: { type: ["string", "number", "boolean"] }, examples: [{ url: "\
https://erp.example/api", clientId: "${ERP_ID}", clientSecret: "${ERP_SECRET}" }] }, Se = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", examples: [
"08:00"] }, xe = { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] }, q = { anyOf: [{ const: "off" }, { type: "object", properties: { share: { type: "\
string", pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$", examples: ["10%"] }, count: { type: "integer", minimum: 0, examples: [50] } }, additionalProperties: !1, minProperties: 1 }],
examples: [{ share: "10%", count: 50 }] }, me = Object.prototype.hasOwnProperty, O = Ge().default, Ve = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), Qe = new RegExp(
"^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "u"), pr = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), nr = new RegExp("^[^@\\s,;]+@\
[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", "u"), or = new RegExp("^[^@\\s,;]+@[^@\\s,;]+$", "u"), Xe = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:0\
0)$", "u"), Ye = new RegExp("^\\d+(s|m|h)$", "u"), ae = new RegExp("^(\\d{1,2}(\\.\\d+)?|100)%$", "u"), je = { type: "object", additionalProperties: { $ref: "#/\
definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "clients" }, erp: { resource: "associate" } } }] }, F = { type: ["object", "nul\
l"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0, "x-or": ["both"] }, onConflict: { type: "string", "x-side": !0, "x-or": ["ask"] }, link: {
$ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" }, show: { type: "object", properties: { number: { type: "string", examples: ["number"] }, name: {
type: "string", examples: ["name"] } }, additionalProperties: !1, examples: [{ number: "number", name: "name" }] }, parent: { type: "string", minLength: 1, examples: [
"customer"] }, requires: { type: "array", items: { type: "string", minLength: 1 }, examples: [["departments"]] }, together: { type: "string", "x-side": !0 }, also: {
type: "object", "x-sides": !0, properties: { when: { type: "string", minLength: 1, examples: ["billing"] } }, additionalProperties: { type: "object", additionalProperties: {
$ref: "#/definitions/fieldSide" }, examples: [{ city: "town", lines: { lines: ["line1", "line2"] } }] }, required: ["when"], examples: [{ when: "billing", erp: {
city: "town" } }] }, gone: { type: "string", pattern: "^(keep|delete|\\$settings\\..+)$", examples: ["delete"] }, inactive: { type: ["string", "null"], examples: [
"inactive"] }, fields: { type: "object", additionalProperties: { $ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: {
$ref: "#/definitions/entitySide" } }, ee = { type: "object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [["produ\
ct", "workType"]] }, holds: { enum: ["guid", "key"], examples: ["key"] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [{ erp: "informati\
on1" }] }, G = { type: "object", properties: { resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1, additionalProperties: {
type: "string", minLength: 1 }, examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["product"] }, where: { $ref: "\
#/definitions/predicate" }, exclude: { $ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string",
"number", "boolean", "object"], additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1,
examples: [{ resource: "customers" }] }, Z = { type: ["string", "number", "boolean"], examples: ["9"] }, re = { type: ["object", "string", "null"], minProperties: 1,
properties: { field: { type: "string", minLength: 1, examples: ["group12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolea\
n", "object"], if: { type: "object" }, then: { $ref: "#/definitions/predicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30,\
 40"] }, from: { $ref: "#/definitions/scalar", examples: ["2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [99] }, all: { $ref: "#/definitions/pre\
dicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1, examples: [{ field: "group12", value: 9 }] }, Oe = { validate: Y }, Le = { type: [
"string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" }, minItems: 1, examples: [9] };
function ke(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean" && !Array.isArray(n)) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Le.type }, schema: Le.type, parentSchema: Le, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Le, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    let i = n.length;
    for (let p = 0; p < i; p++) {
      let m = n[p];
      if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
        let u = { instancePath: t + "/" + p, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: m };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  }
  return ke.errors = e, r === 0;
}
var Re = { type: "array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] };
function ue(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Re, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    let i = n.length;
    for (let p = 0; p < i; p++)
      Oe.validate.call(this, n[p], { instancePath: t + "/" + p, parentData: n, parentDataProperty: p, rootData: L }) || (e = e === null ? Oe.validate.errors : e.
      concat(Oe.validate.errors), r = e.length);
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: Re.type, parentSchema: Re, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ue.errors = e, r === 0;
}
function Y(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: re.type }, schema: re.type, parentSchema: re, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let p = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: re, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "field" || p === "value" || p === "not" || p === "in" || p === "from" || p === "to" || p === "all" || p === "any")) {
        let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: re,
        data: n };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.field !== void 0) {
      let p = n.field;
      if (typeof p == "string") {
        if (O(p) < 1) {
          let m = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: re.
          properties.field, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: re.properties.field.type,
        parentSchema: re.properties.field, data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.value !== void 0) {
      let p = n.value;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let m = { instancePath: t + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.not !== void 0) {
      let p = n.not;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean" && !(p && typeof p == "object" && !Array.isArray(p))) {
        let y = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: re.properties.not.type }, schema: re.properties.
        not.type, parentSchema: re.properties.not, data: p };
        e === null ? e = [y] : e.push(y), r++;
      }
      let m = r, u = !0, h = r;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = h === r;
      if (r = m, e !== null && (m ? e.length = m : e = null), i) {
        let y = r;
        Oe.validate.call(this, p, { instancePath: t + "/not", parentData: n, parentDataProperty: "not", rootData: L }) || (e = e === null ? Oe.validate.errors :
        e.concat(Oe.validate.errors), r = e.length);
        var i = y === r;
        u = i;
      }
      if (!u) {
        let y = { instancePath: t + "/not", schemaPath: "#/properties/not/if", keyword: "if", params: { failingKeyword: "then" }, schema: re.properties.not.if, parentSchema: re.
        properties.not, data: p };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.in !== void 0 && (ke.call(this, n.in, { instancePath: t + "/in", parentData: n, parentDataProperty: "in", rootData: L }) || (e = e === null ? ke.errors :
    e.concat(ke.errors), r = e.length)), n.from !== void 0) {
      let p = n.from;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let m = { instancePath: t + "/from", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.to !== void 0) {
      let p = n.to;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let m = { instancePath: t + "/to", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    n.all !== void 0 && (ue.call(this, n.all, { instancePath: t + "/all", parentData: n, parentDataProperty: "all", rootData: L }) || (e = e === null ? ue.errors :
    e.concat(ue.errors), r = e.length)), n.any !== void 0 && (ue.call(this, n.any, { instancePath: t + "/any", parentData: n, parentDataProperty: "any", rootData: L }) ||
    (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length));
  }
  return Y.errors = e, r === 0;
}
function ze(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      if (!(i === "resource" || i === "anyOf" || i === "bornAs" || i === "where" || i === "exclude" || i === "onCreate")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: G,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.resource !== void 0) {
      let i = n.resource;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: G.
          properties.resource, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: G.properties.resource.
        type, parentSchema: G.properties.resource, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.anyOf !== void 0) {
      let i = n.anyOf;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: G.
          properties.anyOf, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i) {
          let m = i[p];
          if (typeof m == "string") {
            if (O(m) < 1) {
              let u = { instancePath: t + "/anyOf/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: G.properties.anyOf.additionalProperties, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/anyOf/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: G.properties.anyOf.additionalProperties.type, parentSchema: G.properties.anyOf.additionalProperties, data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "object" }, schema: G.properties.anyOf.type,
        parentSchema: G.properties.anyOf, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.bornAs !== void 0) {
      let i = n.bornAs;
      if (typeof i != "string") {
        let p = { instancePath: t + "/bornAs", schemaPath: "#/properties/bornAs/type", keyword: "type", params: { type: "string" }, schema: G.properties.bornAs.
        type, parentSchema: G.properties.bornAs, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.where !== void 0 && (Y.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: L }) || (e = e === null ?
    Y.errors : e.concat(Y.errors), r = e.length)), n.exclude !== void 0 && (Y.call(this, n.exclude, { instancePath: t + "/exclude", parentData: n, parentDataProperty: "\
exclude", rootData: L }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), n.onCreate !== void 0) {
      let i = n.onCreate;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "string" && i !== null) {
        let p = { instancePath: t + "/onCreate", schemaPath: "#/properties/onCreate/type", keyword: "type", params: { type: G.properties.onCreate.type }, schema: G.
        properties.onCreate.type, parentSchema: G.properties.onCreate, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i) {
          let m = i[p];
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean" && !(m && typeof m == "object" && !Array.isArray(m))) {
            let u = { instancePath: t + "/onCreate/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/onCreate/additionalProperties/type",
            keyword: "type", params: { type: G.properties.onCreate.additionalProperties.type }, schema: G.properties.onCreate.additionalProperties.type, parentSchema: G.
            properties.onCreate.additionalProperties, data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (m && typeof m == "object" && !Array.isArray(m))
            for (let u in m) {
              let h = m[u];
              if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean") {
                let y = { instancePath: t + "/onCreate/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
        }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
var M = { type: "object", properties: { certain: { type: "array", items: { type: ["string", "object"], properties: { field: { type: "string", minLength: 1, examples: [
"name"] }, normalize: { $ref: "#/definitions/normalize" } }, required: ["field"], additionalProperties: !1 }, examples: [["number", "vatNumber", { field: "name",
normalize: ["companyName"] }]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: { same: {
type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [{ same: "\
number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, ie = { type: ["array", "string", "object"],
minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1,
additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] };
function ce(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if ((!n || typeof n != "object") && typeof n != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: ie.type }, schema: ie.type, parentSchema: ie, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (Array.isArray(n)) {
    let i = n.length;
    for (let p = 0; p < i; p++) {
      let m = n[p];
      if (typeof m != "string" && !(m && typeof m == "object" && !Array.isArray(m))) {
        let u = { instancePath: t + "/" + p, schemaPath: "#/items/type", keyword: "type", params: { type: ie.items.type }, schema: ie.items.type, parentSchema: ie.
        items, data: m };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length > 1) {
          let u = { instancePath: t + "/" + p, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ie.
          items, data: m };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (Object.keys(m).length < 1) {
          let u = { instancePath: t + "/" + p, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ie.
          items, data: m };
          e === null ? e = [u] : e.push(u), r++;
        }
        for (let u in m) {
          let h = m[u];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean") {
            let y = { instancePath: t + "/" + p + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: {
            type: Z.type }, schema: Z.type, parentSchema: Z, data: h };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      }
    }
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1) {
      let i = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ie, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (Object.keys(n).length < 1) {
      let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ie, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n) {
      let p = n[i];
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let m = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.
        type }, schema: Z.type, parentSchema: Z, data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  }
  return ce.errors = e, r === 0;
}
function _e(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      if (!(i === "certain" || i === "weak" || i === "conflict")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: M,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.certain !== void 0) {
      let i = n.certain;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u != "string" && !(u && typeof u == "object" && !Array.isArray(u))) {
            let h = { instancePath: t + "/certain/" + m, schemaPath: "#/properties/certain/items/type", keyword: "type", params: { type: M.properties.certain.items.
            type }, schema: M.properties.certain.items.type, parentSchema: M.properties.certain.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.field === void 0) {
              let h = { instancePath: t + "/certain/" + m, schemaPath: "#/properties/certain/items/required", keyword: "required", params: { missingProperty: "f\
ield" }, schema: M.properties.certain.items.required, parentSchema: M.properties.certain.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
            for (let h in u)
              if (!(h === "field" || h === "normalize")) {
                let y = { instancePath: t + "/certain/" + m, schemaPath: "#/properties/certain/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: h }, schema: !1, parentSchema: M.properties.certain.items, data: u };
                e === null ? e = [y] : e.push(y), r++;
              }
            if (u.field !== void 0) {
              let h = u.field;
              if (typeof h == "string") {
                if (O(h) < 1) {
                  let y = { instancePath: t + "/certain/" + m + "/field", schemaPath: "#/properties/certain/items/properties/field/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: M.properties.certain.items.properties.field, data: h };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/certain/" + m + "/field", schemaPath: "#/properties/certain/items/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: M.properties.certain.items.properties.field.type, parentSchema: M.properties.certain.items.properties.field, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
            u.normalize !== void 0 && (ce.call(this, u.normalize, { instancePath: t + "/certain/" + m + "/normalize", parentData: u, parentDataProperty: "normal\
ize", rootData: L }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length));
          }
        }
      } else {
        let p = { instancePath: t + "/certain", schemaPath: "#/properties/certain/type", keyword: "type", params: { type: "array" }, schema: M.properties.certain.
        type, parentSchema: M.properties.certain, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.weak !== void 0) {
      let i = n.weak;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u != "string") {
            let h = { instancePath: t + "/weak/" + m, schemaPath: "#/properties/weak/items/type", keyword: "type", params: { type: "string" }, schema: M.properties.
            weak.items.type, parentSchema: M.properties.weak.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/weak", schemaPath: "#/properties/weak/type", keyword: "type", params: { type: "array" }, schema: M.properties.weak.type, parentSchema: M.
        properties.weak, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.conflict !== void 0) {
      let i = n.conflict;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let p = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/type", keyword: "type", params: { type: M.properties.conflict.type }, schema: M.
        properties.conflict.type, parentSchema: M.properties.conflict, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.same === void 0) {
          let p = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/required", keyword: "required", params: { missingProperty: "same" }, schema: M.
          properties.conflict.required, parentSchema: M.properties.conflict, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (i.other === void 0) {
          let p = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/required", keyword: "required", params: { missingProperty: "other" }, schema: M.
          properties.conflict.required, parentSchema: M.properties.conflict, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!(p === "same" || p === "other")) {
            let m = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: M.properties.conflict, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.same !== void 0) {
          let p = i.same;
          if (typeof p != "string") {
            let m = { instancePath: t + "/conflict/same", schemaPath: "#/properties/conflict/properties/same/type", keyword: "type", params: { type: "string" },
            schema: M.properties.conflict.properties.same.type, parentSchema: M.properties.conflict.properties.same, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.other !== void 0) {
          let p = i.other;
          if (typeof p != "string") {
            let m = { instancePath: t + "/conflict/other", schemaPath: "#/properties/conflict/properties/other/type", keyword: "type", params: { type: "string" },
            schema: M.properties.conflict.properties.other.type, parentSchema: M.properties.conflict.properties.other, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _e.errors = e, r === 0;
}
var v = { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1, examples: ["currency.code"] }, read: { type: "string", minLength: 1,
examples: ['firstName & " " & lastName'] }, map: { type: "string", examples: ["languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "bool\
ean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/d\
efinitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] }, lines: { type: ["array", "object", "string"], items: { type: "string", minLength: 1 },
minItems: 1, properties: { columns: { type: ["array", "string"], items: { type: "string", minLength: 1 }, minItems: 1, examples: [["addressLine1", "addressLine2"]] },
maxLength: { type: "integer", minimum: 2, examples: [60] }, overflow: { enum: ["join", "issue"], examples: ["issue"] } }, required: ["columns"], additionalProperties: !1,
examples: [["addressLine1", "addressLine2", "addressLine3"]] }, lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "\
string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/definitions/lookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 },
examples: [{ firstName: "$firstName($value)", lastName: "$lastName($value)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "\
currencies", by: "guid", value: "code" } }] }, members: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["companysegments"] }, of: {
type: "string", minLength: 1, examples: ["company.id"] }, where: { $ref: "#/definitions/predicate" }, value: { type: "string", minLength: 1, examples: ["segment\
.name"] }, several: { enum: ["issue", "oldest"], examples: ["oldest"] }, none: { enum: ["clear", "keep"], examples: ["keep"] }, replace: { enum: ["add-remove", "\
change"], examples: ["change"] }, write: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "s\
tring", minLength: 1, examples: ["segments"] }, by: { type: "string", examples: ["id"] }, value: { type: "string", examples: ["name"] }, where: { $ref: "#/defin\
itions/predicate" } }, required: ["in"], additionalProperties: !1 }, examples: [{ "segment.id": { in: "segments", by: "id", value: "name" } }] } }, required: ["\
in", "of", "value"], additionalProperties: !1, examples: [{ in: "companysegments", of: "company.id", value: "segment.name" }] }, with: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] }, value: { type: "string", examples: ["c\
urrency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "organizationdetails", value: "currency.\
code" } }] } }, additionalProperties: !1, examples: ["name"] }, X = { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] },
by: { type: "string", examples: ["guid"] }, value: { type: "string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["first", "\
lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: ["paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: ["issu\
e"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "currencies", by: "guid", value: "code" }] };
function ge(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.in === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, schema: X.required, parentSchema: X, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!(i === "in" || i === "by" || i === "value" || i === "where" || i === "pick" || i === "prefer" || i === "missing")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: X,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.in !== void 0) {
      let i = n.in;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: X.properties.
          in, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, schema: X.properties.in.type, parentSchema: X.
        properties.in, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.by !== void 0) {
      let i = n.by;
      if (typeof i != "string") {
        let p = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: X.properties.by.type, parentSchema: X.
        properties.by, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.value !== void 0) {
      let i = n.value;
      if (typeof i != "string") {
        let p = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: X.properties.value.type,
        parentSchema: X.properties.value, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.where !== void 0 && (Y.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: L }) || (e = e === null ?
    Y.errors : e.concat(Y.errors), r = e.length)), n.pick !== void 0) {
      let i = n.pick;
      if (!(i === "first" || i === "lowest")) {
        let p = { instancePath: t + "/pick", schemaPath: "#/properties/pick/enum", keyword: "enum", params: { allowedValues: X.properties.pick.enum }, schema: X.
        properties.pick.enum, parentSchema: X.properties.pick, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.prefer !== void 0) {
      let i = n.prefer;
      if (typeof i != "string") {
        let p = { instancePath: t + "/prefer", schemaPath: "#/properties/prefer/type", keyword: "type", params: { type: "string" }, schema: X.properties.prefer.
        type, parentSchema: X.properties.prefer, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.missing !== void 0) {
      let i = n.missing;
      if (!(i === "issue" || i === "warning" || i === "information")) {
        let p = { instancePath: t + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: X.properties.missing.enum }, schema: X.
        properties.missing.enum, parentSchema: X.properties.missing, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: X.type, parentSchema: X, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ge.errors = e, r === 0;
}
function be(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: v.type }, schema: v.type, parentSchema: v, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof n == "string" && O(n) < 1) {
    let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      if (!me.call(v.properties, i)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: v,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.path !== void 0) {
      let i = n.path;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.
          properties.path, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: v.properties.path.type, parentSchema: v.
        properties.path, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.read !== void 0) {
      let i = n.read;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/read", schemaPath: "#/properties/read/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.
          properties.read, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "string" }, schema: v.properties.read.type, parentSchema: v.
        properties.read, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.map !== void 0) {
      let i = n.map;
      if (typeof i != "string") {
        let p = { instancePath: t + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: v.properties.map.type, parentSchema: v.
        properties.map, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.normalize !== void 0 && (ce.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: L }) ||
    (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), n.not !== void 0) {
      let i = n.not;
      if (typeof i != "boolean") {
        let p = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "boolean" }, schema: v.properties.not.type, parentSchema: v.
        properties.not, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.default !== void 0) {
      let i = n.default;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let p = { instancePath: t + "/default", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.flag !== void 0) {
      let i = n.flag;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (!(p === "yes" || p === "no")) {
            let m = { instancePath: t + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: v.properties.flag, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.yes !== void 0) {
          let p = i.yes;
          if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
            let m = { instancePath: t + "/flag/yes", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
            data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.no !== void 0) {
          let p = i.no;
          if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
            let m = { instancePath: t + "/flag/no", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
            data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" }, schema: v.properties.flag.type, parentSchema: v.
        properties.flag, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.lines !== void 0) {
      let i = n.lines;
      if ((!i || typeof i != "object") && typeof i != "string") {
        let p = { instancePath: t + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: v.properties.lines.type }, schema: v.properties.
        lines.type, parentSchema: v.properties.lines, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let m = { instancePath: t + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.
          properties.lines, data: i };
          e === null ? e = [m] : e.push(m), r++;
        }
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u == "string") {
            if (O(u) < 1) {
              let h = { instancePath: t + "/lines/" + m, schemaPath: "#/properties/lines/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: v.properties.lines.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/lines/" + m, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, schema: v.properties.
            lines.items.type, parentSchema: v.properties.lines.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.columns === void 0) {
          let p = { instancePath: t + "/lines", schemaPath: "#/properties/lines/required", keyword: "required", params: { missingProperty: "columns" }, schema: v.
          properties.lines.required, parentSchema: v.properties.lines, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!(p === "columns" || p === "maxLength" || p === "overflow")) {
            let m = { instancePath: t + "/lines", schemaPath: "#/properties/lines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: v.properties.lines, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.columns !== void 0) {
          let p = i.columns;
          if (!Array.isArray(p) && typeof p != "string") {
            let m = { instancePath: t + "/lines/columns", schemaPath: "#/properties/lines/properties/columns/type", keyword: "type", params: { type: v.properties.
            lines.properties.columns.type }, schema: v.properties.lines.properties.columns.type, parentSchema: v.properties.lines.properties.columns, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let u = { instancePath: t + "/lines/columns", schemaPath: "#/properties/lines/properties/columns/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: v.properties.lines.properties.columns, data: p };
              e === null ? e = [u] : e.push(u), r++;
            }
            let m = p.length;
            for (let u = 0; u < m; u++) {
              let h = p[u];
              if (typeof h == "string") {
                if (O(h) < 1) {
                  let y = { instancePath: t + "/lines/columns/" + u, schemaPath: "#/properties/lines/properties/columns/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: v.properties.lines.properties.columns.items, data: h };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/lines/columns/" + u, schemaPath: "#/properties/lines/properties/columns/items/type", keyword: "type", params: { type: "\
string" }, schema: v.properties.lines.properties.columns.items.type, parentSchema: v.properties.lines.properties.columns.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          }
        }
        if (i.maxLength !== void 0) {
          let p = i.maxLength;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let m = { instancePath: t + "/lines/maxLength", schemaPath: "#/properties/lines/properties/maxLength/type", keyword: "type", params: { type: "intege\
r" }, schema: v.properties.lines.properties.maxLength.type, parentSchema: v.properties.lines.properties.maxLength, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 2 || isNaN(p))) {
            let m = { instancePath: t + "/lines/maxLength", schemaPath: "#/properties/lines/properties/maxLength/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 2 }, schema: 2, parentSchema: v.properties.lines.properties.maxLength, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.overflow !== void 0) {
          let p = i.overflow;
          if (!(p === "join" || p === "issue")) {
            let m = { instancePath: t + "/lines/overflow", schemaPath: "#/properties/lines/properties/overflow/enum", keyword: "enum", params: { allowedValues: v.
            properties.lines.properties.overflow.enum }, schema: v.properties.lines.properties.overflow.enum, parentSchema: v.properties.lines.properties.overflow,
            data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      }
    }
    if (n.lookup !== void 0 && (ge.call(this, n.lookup, { instancePath: t + "/lookup", parentData: n, parentDataProperty: "lookup", rootData: L }) || (e = e ===
    null ? ge.errors : e.concat(ge.errors), r = e.length)), n.write !== void 0) {
      let i = n.write;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (!(p === "path" || p === "lookup" || p === "set")) {
            let m = { instancePath: t + "/write", schemaPath: "#/properties/write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: v.properties.write, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.path !== void 0) {
          let p = i.path;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: v.properties.write.properties.path, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/type", keyword: "type", params: { type: "string" }, schema: v.
            properties.write.properties.path.type, parentSchema: v.properties.write.properties.path, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.lookup !== void 0 && (ge.call(this, i.lookup, { instancePath: t + "/write/lookup", parentData: i, parentDataProperty: "lookup", rootData: L }) || (e =
        e === null ? ge.errors : e.concat(ge.errors), r = e.length)), i.set !== void 0) {
          let p = i.set;
          if (p && typeof p == "object" && !Array.isArray(p))
            for (let m in p) {
              let u = p[m];
              if (typeof u == "string") {
                if (O(u) < 1) {
                  let h = { instancePath: t + "/write/set/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additio\
nalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.write.properties.set.additionalProperties, data: u };
                  e === null ? e = [h] : e.push(h), r++;
                }
              } else {
                let h = { instancePath: t + "/write/set/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additiona\
lProperties/type", keyword: "type", params: { type: "string" }, schema: v.properties.write.properties.set.additionalProperties.type, parentSchema: v.properties.
                write.properties.set.additionalProperties, data: u };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          else {
            let m = { instancePath: t + "/write/set", schemaPath: "#/properties/write/properties/set/type", keyword: "type", params: { type: "object" }, schema: v.
            properties.write.properties.set.type, parentSchema: v.properties.write.properties.set, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "object" }, schema: v.properties.write.type,
        parentSchema: v.properties.write, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.members !== void 0) {
      let i = n.members;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.in === void 0) {
          let p = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "in" }, schema: v.
          properties.members.required, parentSchema: v.properties.members, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (i.of === void 0) {
          let p = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "of" }, schema: v.
          properties.members.required, parentSchema: v.properties.members, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (i.value === void 0) {
          let p = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "value" }, schema: v.
          properties.members.required, parentSchema: v.properties.members, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!(p === "in" || p === "of" || p === "where" || p === "value" || p === "several" || p === "none" || p === "replace" || p === "write")) {
            let m = { instancePath: t + "/members", schemaPath: "#/properties/members/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: v.properties.members, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.in !== void 0) {
          let p = i.in;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/members/in", schemaPath: "#/properties/members/properties/in/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: v.properties.members.properties.in, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/members/in", schemaPath: "#/properties/members/properties/in/type", keyword: "type", params: { type: "string" }, schema: v.
            properties.members.properties.in.type, parentSchema: v.properties.members.properties.in, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.of !== void 0) {
          let p = i.of;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/members/of", schemaPath: "#/properties/members/properties/of/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: v.properties.members.properties.of, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/members/of", schemaPath: "#/properties/members/properties/of/type", keyword: "type", params: { type: "string" }, schema: v.
            properties.members.properties.of.type, parentSchema: v.properties.members.properties.of, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.where !== void 0 && (Y.call(this, i.where, { instancePath: t + "/members/where", parentData: i, parentDataProperty: "where", rootData: L }) || (e =
        e === null ? Y.errors : e.concat(Y.errors), r = e.length)), i.value !== void 0) {
          let p = i.value;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/members/value", schemaPath: "#/properties/members/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: v.properties.members.properties.value, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/members/value", schemaPath: "#/properties/members/properties/value/type", keyword: "type", params: { type: "string" },
            schema: v.properties.members.properties.value.type, parentSchema: v.properties.members.properties.value, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.several !== void 0) {
          let p = i.several;
          if (!(p === "issue" || p === "oldest")) {
            let m = { instancePath: t + "/members/several", schemaPath: "#/properties/members/properties/several/enum", keyword: "enum", params: { allowedValues: v.
            properties.members.properties.several.enum }, schema: v.properties.members.properties.several.enum, parentSchema: v.properties.members.properties.several,
            data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.none !== void 0) {
          let p = i.none;
          if (!(p === "clear" || p === "keep")) {
            let m = { instancePath: t + "/members/none", schemaPath: "#/properties/members/properties/none/enum", keyword: "enum", params: { allowedValues: v.properties.
            members.properties.none.enum }, schema: v.properties.members.properties.none.enum, parentSchema: v.properties.members.properties.none, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.replace !== void 0) {
          let p = i.replace;
          if (!(p === "add-remove" || p === "change")) {
            let m = { instancePath: t + "/members/replace", schemaPath: "#/properties/members/properties/replace/enum", keyword: "enum", params: { allowedValues: v.
            properties.members.properties.replace.enum }, schema: v.properties.members.properties.replace.enum, parentSchema: v.properties.members.properties.replace,
            data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.write !== void 0) {
          let p = i.write;
          if (p && typeof p == "object" && !Array.isArray(p))
            for (let m in p) {
              let u = p[m];
              if (typeof u != "string" && !(typeof u == "number" && isFinite(u)) && typeof u != "boolean" && !(u && typeof u == "object" && !Array.isArray(u))) {
                let h = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/properties/write/a\
dditionalProperties/type", keyword: "type", params: { type: v.properties.members.properties.write.additionalProperties.type }, schema: v.properties.members.properties.
                write.additionalProperties.type, parentSchema: v.properties.members.properties.write.additionalProperties, data: u };
                e === null ? e = [h] : e.push(h), r++;
              }
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.in === void 0) {
                  let h = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/properties/write\
/additionalProperties/required", keyword: "required", params: { missingProperty: "in" }, schema: v.properties.members.properties.write.additionalProperties.required,
                  parentSchema: v.properties.members.properties.write.additionalProperties, data: u };
                  e === null ? e = [h] : e.push(h), r++;
                }
                for (let h in u)
                  if (!(h === "in" || h === "by" || h === "value" || h === "where")) {
                    let y = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/properties/wri\
te/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: v.properties.members.
                    properties.write.additionalProperties, data: u };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                if (u.in !== void 0) {
                  let h = u.in;
                  if (typeof h == "string") {
                    if (O(h) < 1) {
                      let y = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/members/prop\
erties/write/additionalProperties/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.members.properties.
                      write.additionalProperties.properties.in, data: h };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/members/proper\
ties/write/additionalProperties/properties/in/type", keyword: "type", params: { type: "string" }, schema: v.properties.members.properties.write.additionalProperties.
                    properties.in.type, parentSchema: v.properties.members.properties.write.additionalProperties.properties.in, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (u.by !== void 0) {
                  let h = u.by;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/members/proper\
ties/write/additionalProperties/properties/by/type", keyword: "type", params: { type: "string" }, schema: v.properties.members.properties.write.additionalProperties.
                    properties.by.type, parentSchema: v.properties.members.properties.write.additionalProperties.properties.by, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (u.value !== void 0) {
                  let h = u.value;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/members/pro\
perties/write/additionalProperties/properties/value/type", keyword: "type", params: { type: "string" }, schema: v.properties.members.properties.write.additionalProperties.
                    properties.value.type, parentSchema: v.properties.members.properties.write.additionalProperties.properties.value, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                u.where !== void 0 && (Y.call(this, u.where, { instancePath: t + "/members/write/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", parentData: u,
                parentDataProperty: "where", rootData: L }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length));
              }
            }
          else {
            let m = { instancePath: t + "/members/write", schemaPath: "#/properties/members/properties/write/type", keyword: "type", params: { type: "object" },
            schema: v.properties.members.properties.write.type, parentSchema: v.properties.members.properties.write, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "object" }, schema: v.properties.members.
        type, parentSchema: v.properties.members, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.with !== void 0) {
      let i = n.with;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i) {
          let m = i[p];
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean" && !(m && typeof m == "object" && !Array.isArray(m))) {
            let u = { instancePath: t + "/with/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "\
type", params: { type: v.properties.with.additionalProperties.type }, schema: v.properties.with.additionalProperties.type, parentSchema: v.properties.with.additionalProperties,
            data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.in === void 0) {
              let u = { instancePath: t + "/with/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "in" }, schema: v.properties.with.additionalProperties.required, parentSchema: v.properties.with.additionalProperties, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (m.value === void 0) {
              let u = { instancePath: t + "/with/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "value" }, schema: v.properties.with.additionalProperties.required, parentSchema: v.properties.with.additionalProperties, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in m)
              if (!(u === "in" || u === "value")) {
                let h = { instancePath: t + "/with/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/additiona\
lProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: v.properties.with.additionalProperties, data: m };
                e === null ? e = [h] : e.push(h), r++;
              }
            if (m.in !== void 0) {
              let u = m.in;
              if (typeof u != "string") {
                let h = { instancePath: t + "/with/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/with/additionalProperties/p\
roperties/in/type", keyword: "type", params: { type: "string" }, schema: v.properties.with.additionalProperties.properties.in.type, parentSchema: v.properties.with.
                additionalProperties.properties.in, data: u };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
            if (m.value !== void 0) {
              let u = m.value;
              if (typeof u != "string") {
                let h = { instancePath: t + "/with/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/with/additionalPropertie\
s/properties/value/type", keyword: "type", params: { type: "string" }, schema: v.properties.with.additionalProperties.properties.value.type, parentSchema: v.properties.
                with.additionalProperties.properties.value, data: u };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          }
        }
      else {
        let p = { instancePath: t + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: v.properties.with.type, parentSchema: v.
        properties.with, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  }
  return be.errors = e, r === 0;
}
var N = { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: {
type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: [
"issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, before: { type: "string", minLength: 1, examples: ["nam\
e"] }, after: { type: "string", minLength: 1, examples: ["number"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: {
$ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "ob\
ject", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "\
x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "\
first", to: "last" } } }] }, exactlyOne: { type: "object", properties: { on: { type: "string", "x-side": !0 }, pick: { type: "array", items: { type: "string", minLength: 1 },
examples: [["headquarter"]] } }, required: ["on"], additionalProperties: !1 }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/d\
efinitions/fieldSide" } }, K = { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: [
"numberSeries"] }, key: { type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "\
string", examples: ["fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numbe\
rSeries", key: 1, from: "fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] };
function Ne(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: N.type }, schema: N.type, parentSchema: N, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      me.call(N.properties, i) || be.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i,
      rootData: L }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length);
    if (n.type !== void 0) {
      let i = n.type;
      if (!(i === "text" || i === "integer" || i === "decimal" || i === "boolean" || i === "date")) {
        let p = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: N.properties.type.enum }, schema: N.
        properties.type.enum, parentSchema: N.properties.type, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.owner !== void 0) {
      let i = n.owner;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
          let p = { instancePath: t + "/owner", schemaPath: "#/properties/owner/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: N.properties.owner, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: N.properties.owner.type,
        parentSchema: N.properties.owner, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.strength !== void 0) {
      let i = n.strength;
      if (!(i === "on-change" || i === "always" || i === "initial")) {
        let p = { instancePath: t + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: N.properties.strength.enum },
        schema: N.properties.strength.enum, parentSchema: N.properties.strength, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.needed !== void 0) {
      let i = n.needed;
      if (!(i === "information" || i === "issue")) {
        let p = { instancePath: t + "/needed", schemaPath: "#/properties/needed/enum", keyword: "enum", params: { allowedValues: N.properties.needed.enum }, schema: N.
        properties.needed.enum, parentSchema: N.properties.needed, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.when !== void 0) {
      let i = n.when;
      if (typeof i != "boolean" && typeof i != "string") {
        let p = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: N.properties.when.type }, schema: N.properties.
        when.type, parentSchema: N.properties.when, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.before !== void 0) {
      let i = n.before;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.
          properties.before, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, schema: N.properties.before.
        type, parentSchema: N.properties.before, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.after !== void 0) {
      let i = n.after;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.
          properties.after, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, schema: N.properties.after.type,
        parentSchema: N.properties.after, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.kinds !== void 0) {
      let i = n.kinds;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u != "string") {
            let h = { instancePath: t + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: N.properties.
            kinds.items.type, parentSchema: N.properties.kinds.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: N.properties.kinds.type,
        parentSchema: N.properties.kinds, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.normalize !== void 0 && (ce.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: L }) ||
    (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), n.blank !== void 0 && (ke.call(this, n.blank, { instancePath: t + "/blank", parentData: n,
    parentDataProperty: "blank", rootData: L }) || (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length)), n.ref !== void 0) {
      let i = n.ref;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: N.properties.
          ref, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, schema: N.properties.ref.type, parentSchema: N.
        properties.ref, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.clue !== void 0) {
      let i = n.clue;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i) {
          let m = i[p];
          if (m !== "until-live") {
            let u = { instancePath: t + "/clue/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clue/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: N.properties.clue.additionalProperties.enum }, schema: N.properties.clue.additionalProperties.enum, parentSchema: N.properties.clue.
            additionalProperties, data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        for (let p in i)
          if (this.sides.length > 0 && !this.sides.includes(p)) {
            let m = { instancePath: t + "/clue", schemaPath: "#/properties/clue/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides },
            schema: !0, parentSchema: N.properties.clue, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
      } else {
        let p = { instancePath: t + "/clue", schemaPath: "#/properties/clue/type", keyword: "type", params: { type: "object" }, schema: N.properties.clue.type, parentSchema: N.
        properties.clue, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.suggest !== void 0) {
      let i = n.suggest;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let p = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: N.properties.suggest.type }, schema: N.
        properties.suggest.type, parentSchema: N.properties.suggest, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i) {
          let m = i[p];
          if (!(m && typeof m == "object" && !Array.isArray(m)) && typeof m != "boolean") {
            let u = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/type", keyword: "type", params: {
            type: K.type }, schema: K.type, parentSchema: K, data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let u in m)
              if (u !== "within") {
                let h = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: K, data: m };
                e === null ? e = [h] : e.push(h), r++;
              }
            if (m.within !== void 0) {
              let u = m.within;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.in === void 0) {
                  let h = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "in" }, schema: K.properties.within.required, parentSchema: K.properties.within, data: u };
                  e === null ? e = [h] : e.push(h), r++;
                }
                if (u.from === void 0) {
                  let h = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "from" }, schema: K.properties.within.required, parentSchema: K.properties.within, data: u };
                  e === null ? e = [h] : e.push(h), r++;
                }
                if (u.to === void 0) {
                  let h = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "to" }, schema: K.properties.within.required, parentSchema: K.properties.within, data: u };
                  e === null ? e = [h] : e.push(h), r++;
                }
                for (let h in u)
                  if (!(h === "in" || h === "key" || h === "by" || h === "from" || h === "to")) {
                    let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propert\
ies/within/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: K.properties.within, data: u };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                if (u.in !== void 0) {
                  let h = u.in;
                  if (typeof h == "string") {
                    if (O(h) < 1) {
                      let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.properties.within.properties.in, data: h };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/in/type", keyword: "type", params: { type: "string" }, schema: K.properties.within.properties.in.type, parentSchema: K.properties.within.
                    properties.in, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (u.key !== void 0) {
                  let h = u.key;
                  if (typeof h != "string" && !(typeof h == "number" && isFinite(h))) {
                    let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/key", schemaPath: "#/definitions/suggest/pro\
perties/within/properties/key/type", keyword: "type", params: { type: K.properties.within.properties.key.type }, schema: K.properties.within.properties.key.type,
                    parentSchema: K.properties.within.properties.key, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (u.by !== void 0) {
                  let h = u.by;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/by", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/by/type", keyword: "type", params: { type: "string" }, schema: K.properties.within.properties.by.type, parentSchema: K.properties.within.
                    properties.by, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (u.from !== void 0) {
                  let h = u.from;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/from", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/from/type", keyword: "type", params: { type: "string" }, schema: K.properties.within.properties.from.type, parentSchema: K.properties.
                    within.properties.from, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (u.to !== void 0) {
                  let h = u.to;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/to", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/to/type", keyword: "type", params: { type: "string" }, schema: K.properties.within.properties.to.type, parentSchema: K.properties.within.
                    properties.to, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
              } else {
                let h = { instancePath: t + "/suggest/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/properties/\
within/type", keyword: "type", params: { type: "object" }, schema: K.properties.within.type, parentSchema: K.properties.within, data: u };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          }
        }
        for (let p in i)
          if (this.sides.length > 0 && !this.sides.includes(p)) {
            let m = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.
            sides }, schema: !0, parentSchema: N.properties.suggest, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
      }
    }
    if (n.exactlyOne !== void 0) {
      let i = n.exactlyOne;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.on === void 0) {
          let p = { instancePath: t + "/exactlyOne", schemaPath: "#/properties/exactlyOne/required", keyword: "required", params: { missingProperty: "on" }, schema: N.
          properties.exactlyOne.required, parentSchema: N.properties.exactlyOne, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!(p === "on" || p === "pick")) {
            let m = { instancePath: t + "/exactlyOne", schemaPath: "#/properties/exactlyOne/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: N.properties.exactlyOne, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.on !== void 0) {
          let p = i.on;
          if (typeof p == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
              let m = { instancePath: t + "/exactlyOne/on", schemaPath: "#/properties/exactlyOne/properties/on/x-side", keyword: "x-side", params: { allowedValues: this.
              sides.concat([]) }, schema: !0, parentSchema: N.properties.exactlyOne.properties.on, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/exactlyOne/on", schemaPath: "#/properties/exactlyOne/properties/on/type", keyword: "type", params: { type: "string" },
            schema: N.properties.exactlyOne.properties.on.type, parentSchema: N.properties.exactlyOne.properties.on, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.pick !== void 0) {
          let p = i.pick;
          if (Array.isArray(p)) {
            let m = p.length;
            for (let u = 0; u < m; u++) {
              let h = p[u];
              if (typeof h == "string") {
                if (O(h) < 1) {
                  let y = { instancePath: t + "/exactlyOne/pick/" + u, schemaPath: "#/properties/exactlyOne/properties/pick/items/minLength", keyword: "minLengt\
h", params: { limit: 1 }, schema: 1, parentSchema: N.properties.exactlyOne.properties.pick.items, data: h };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/exactlyOne/pick/" + u, schemaPath: "#/properties/exactlyOne/properties/pick/items/type", keyword: "type", params: {
                type: "string" }, schema: N.properties.exactlyOne.properties.pick.items.type, parentSchema: N.properties.exactlyOne.properties.pick.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let m = { instancePath: t + "/exactlyOne/pick", schemaPath: "#/properties/exactlyOne/properties/pick/type", keyword: "type", params: { type: "array" },
            schema: N.properties.exactlyOne.properties.pick.type, parentSchema: N.properties.exactlyOne.properties.pick, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/exactlyOne", schemaPath: "#/properties/exactlyOne/type", keyword: "type", params: { type: "object" }, schema: N.properties.
        exactlyOne.type, parentSchema: N.properties.exactlyOne, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.writeBack !== void 0) {
      let i = n.writeBack;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
          let p = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) },
          schema: !0, parentSchema: N.properties.writeBack, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/type", keyword: "type", params: { type: "string" }, schema: N.properties.writeBack.
        type, parentSchema: N.properties.writeBack, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    for (let i in n)
      if (this.sides.length > 0 && !this.sides.includes(i) && i !== "type" && i !== "owner" && i !== "strength" && i !== "needed" && i !== "when" && i !== "befo\
re" && i !== "after" && i !== "kinds" && i !== "normalize" && i !== "blank" && i !== "ref" && i !== "clue" && i !== "suggest" && i !== "exactlyOne" && i !== "wr\
iteBack") {
        let p = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides }, schema: !0, parentSchema: N,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
  }
  return Ne.errors = e, r === 0;
}
var lr = new RegExp("^(keep|delete|\\$settings\\..+)$", "u");
function he(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: F.type }, schema: F.type, parentSchema: F, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      me.call(F.properties, i) || ze.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i,
      rootData: L }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length);
    if (n.master !== void 0) {
      let i = n.master;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.concat([].concat("both")).includes(i)) {
          let p = { instancePath: t + "/master", schemaPath: "#/properties/master/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([].concat(
          "both")) }, schema: !0, parentSchema: F.properties.master, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: F.properties.master.
        type, parentSchema: F.properties.master, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.onConflict !== void 0) {
      let i = n.onConflict;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.concat([].concat("ask")).includes(i)) {
          let p = { instancePath: t + "/onConflict", schemaPath: "#/properties/onConflict/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat(
          [].concat("ask")) }, schema: !0, parentSchema: F.properties.onConflict, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/onConflict", schemaPath: "#/properties/onConflict/type", keyword: "type", params: { type: "string" }, schema: F.properties.
        onConflict.type, parentSchema: F.properties.onConflict, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.link !== void 0) {
      let i = n.link;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (!(p === "holder" || p === "holds")) {
            let m = i[p];
            if (typeof m == "string") {
              if (O(m) < 1) {
                let u = { instancePath: t + "/link/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ee.additionalProperties, data: m };
                e === null ? e = [u] : e.push(u), r++;
              }
            } else {
              let u = { instancePath: t + "/link/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: ee.additionalProperties.type, parentSchema: ee.additionalProperties, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
          }
        if (i.holder !== void 0) {
          let p = i.holder;
          if (Array.isArray(p)) {
            let m = p.length;
            for (let u = 0; u < m; u++) {
              let h = p[u];
              if (typeof h != "string") {
                let y = { instancePath: t + "/link/holder/" + u, schemaPath: "#/definitions/link/properties/holder/items/type", keyword: "type", params: { type: "\
string" }, schema: ee.properties.holder.items.type, parentSchema: ee.properties.holder.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let m = { instancePath: t + "/link/holder", schemaPath: "#/definitions/link/properties/holder/type", keyword: "type", params: { type: "array" }, schema: ee.
            properties.holder.type, parentSchema: ee.properties.holder, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.holds !== void 0) {
          let p = i.holds;
          if (!(p === "guid" || p === "key")) {
            let m = { instancePath: t + "/link/holds", schemaPath: "#/definitions/link/properties/holds/enum", keyword: "enum", params: { allowedValues: ee.properties.
            holds.enum }, schema: ee.properties.holds.enum, parentSchema: ee.properties.holds, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        for (let p in i)
          if (this.sides.length > 0 && !this.sides.includes(p) && p !== "holder" && p !== "holds") {
            let m = { instancePath: t + "/link", schemaPath: "#/definitions/link/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides },
            schema: !0, parentSchema: ee, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
      } else {
        let p = { instancePath: t + "/link", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, schema: ee.type, parentSchema: ee,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.match !== void 0 && (_e.call(this, n.match, { instancePath: t + "/match", parentData: n, parentDataProperty: "match", rootData: L }) || (e = e === null ?
    _e.errors : e.concat(_e.errors), r = e.length)), n.show !== void 0) {
      let i = n.show;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (!(p === "number" || p === "name")) {
            let m = { instancePath: t + "/show", schemaPath: "#/properties/show/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: F.properties.show, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.number !== void 0) {
          let p = i.number;
          if (typeof p != "string") {
            let m = { instancePath: t + "/show/number", schemaPath: "#/properties/show/properties/number/type", keyword: "type", params: { type: "string" }, schema: F.
            properties.show.properties.number.type, parentSchema: F.properties.show.properties.number, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.name !== void 0) {
          let p = i.name;
          if (typeof p != "string") {
            let m = { instancePath: t + "/show/name", schemaPath: "#/properties/show/properties/name/type", keyword: "type", params: { type: "string" }, schema: F.
            properties.show.properties.name.type, parentSchema: F.properties.show.properties.name, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/show", schemaPath: "#/properties/show/type", keyword: "type", params: { type: "object" }, schema: F.properties.show.type, parentSchema: F.
        properties.show, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.parent !== void 0) {
      let i = n.parent;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/parent", schemaPath: "#/properties/parent/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.
          properties.parent, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" }, schema: F.properties.parent.
        type, parentSchema: F.properties.parent, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.requires !== void 0) {
      let i = n.requires;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u == "string") {
            if (O(u) < 1) {
              let h = { instancePath: t + "/requires/" + m, schemaPath: "#/properties/requires/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: F.properties.requires.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/requires/" + m, schemaPath: "#/properties/requires/items/type", keyword: "type", params: { type: "string" }, schema: F.
            properties.requires.items.type, parentSchema: F.properties.requires.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" }, schema: F.properties.requires.
        type, parentSchema: F.properties.requires, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.together !== void 0) {
      let i = n.together;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
          let p = { instancePath: t + "/together", schemaPath: "#/properties/together/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) },
          schema: !0, parentSchema: F.properties.together, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/together", schemaPath: "#/properties/together/type", keyword: "type", params: { type: "string" }, schema: F.properties.together.
        type, parentSchema: F.properties.together, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.also !== void 0) {
      let i = n.also;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.when === void 0) {
          let p = { instancePath: t + "/also", schemaPath: "#/properties/also/required", keyword: "required", params: { missingProperty: "when" }, schema: F.properties.
          also.required, parentSchema: F.properties.also, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (p !== "when") {
            let m = i[p];
            if (m && typeof m == "object" && !Array.isArray(m))
              for (let u in m)
                be.call(this, m[u], { instancePath: t + "/also/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: m, parentDataProperty: u, rootData: L }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length);
            else {
              let u = { instancePath: t + "/also/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/also/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: F.properties.also.additionalProperties.type, parentSchema: F.properties.also.additionalProperties, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
          }
        if (i.when !== void 0) {
          let p = i.when;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/also/when", schemaPath: "#/properties/also/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: F.properties.also.properties.when, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/also/when", schemaPath: "#/properties/also/properties/when/type", keyword: "type", params: { type: "string" }, schema: F.
            properties.also.properties.when.type, parentSchema: F.properties.also.properties.when, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        for (let p in i)
          if (this.sides.length > 0 && !this.sides.includes(p) && p !== "when") {
            let m = { instancePath: t + "/also", schemaPath: "#/properties/also/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides },
            schema: !0, parentSchema: F.properties.also, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
      } else {
        let p = { instancePath: t + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "object" }, schema: F.properties.also.type, parentSchema: F.
        properties.also, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.gone !== void 0) {
      let i = n.gone;
      if (typeof i == "string") {
        if (!lr.test(i)) {
          let p = { instancePath: t + "/gone", schemaPath: "#/properties/gone/pattern", keyword: "pattern", params: { pattern: "^(keep|delete|\\$settings\\..+)$" },
          schema: "^(keep|delete|\\$settings\\..+)$", parentSchema: F.properties.gone, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/gone", schemaPath: "#/properties/gone/type", keyword: "type", params: { type: "string" }, schema: F.properties.gone.type, parentSchema: F.
        properties.gone, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.inactive !== void 0) {
      let i = n.inactive;
      if (typeof i != "string" && i !== null) {
        let p = { instancePath: t + "/inactive", schemaPath: "#/properties/inactive/type", keyword: "type", params: { type: F.properties.inactive.type }, schema: F.
        properties.inactive.type, parentSchema: F.properties.inactive, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.fields !== void 0) {
      let i = n.fields;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i)
          Ne.call(this, i[p], { instancePath: t + "/fields/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: L }) ||
          (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length);
      else {
        let p = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: F.properties.fields.
        type, parentSchema: F.properties.fields, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    for (let i in n)
      if (this.sides.length > 0 && !this.sides.includes(i) && i !== "master" && i !== "onConflict" && i !== "link" && i !== "match" && i !== "show" && i !== "pa\
rent" && i !== "requires" && i !== "together" && i !== "also" && i !== "gone" && i !== "inactive" && i !== "fields") {
        let p = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides }, schema: !0, parentSchema: F,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
  }
  return he.errors = e, r === 0;
}
function De(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n)
      he.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: L }) || (e = e ===
      null ? he.errors : e.concat(he.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: je.type, parentSchema: je, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return De.errors = e, r === 0;
}
var ve = { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: { fi: 358, sv: 46 }, otherwise: "error" } }] },
$e = { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/s\
calar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, Ue = { type: ["object", "string", "null"], additionalProperties: {
$ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] };
function Pe(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Ue.type }, schema: Ue.type, parentSchema: Ue, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n) {
      let p = n[i];
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let m = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.
        type }, schema: Z.type, parentSchema: Z, data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  return Pe.errors = e, r === 0;
}
function de(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: $e.type }, schema: $e.type, parentSchema: $e, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      if (!(i === "pairs" || i === "add" || i === "otherwise")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: $e,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.pairs !== void 0 && (Pe.call(this, n.pairs, { instancePath: t + "/pairs", parentData: n, parentDataProperty: "pairs", rootData: L }) || (e = e === null ?
    Pe.errors : e.concat(Pe.errors), r = e.length)), n.add !== void 0 && (Pe.call(this, n.add, { instancePath: t + "/add", parentData: n, parentDataProperty: "a\
dd", rootData: L }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length)), n.otherwise !== void 0) {
      let i = n.otherwise;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let p = { instancePath: t + "/otherwise", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  }
  return de.errors = e, r === 0;
}
function Be(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n)
      de.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: L }) || (e = e ===
      null ? de.errors : e.concat(de.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ve.type, parentSchema: ve, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Be.errors = e, r === 0;
}
function er(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: $.required, parentSchema: $, data: n };
      e === null ? e = [k] : e.push(k), r++;
    }
    if (n.tenant === void 0) {
      let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, schema: $.required, parentSchema: $, data: n };
      e === null ? e = [k] : e.push(k), r++;
    }
    if (n.systems === void 0) {
      let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: $.required, parentSchema: $, data: n };
      e === null ? e = [k] : e.push(k), r++;
    }
    for (let k in n)
      if (!me.call($.properties, k)) {
        let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, schema: !1, parentSchema: $,
        data: n };
        e === null ? e = [g] : e.push(g), r++;
      }
    if (n.version !== void 0) {
      let k = n.version;
      if (k !== 1) {
        let g = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: $.
        properties.version, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.tenant !== void 0) {
      let k = n.tenant;
      if (typeof k == "string") {
        if (O(k) > 60) {
          let g = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: $.
          properties.tenant, data: k };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (!Ve.test(k)) {
          let g = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: $.properties.tenant, data: k };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: $.properties.tenant.
        type, parentSchema: $.properties.tenant, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.extends !== void 0) {
      let k = n.extends;
      if (typeof k == "string") {
        if (!Qe.test(k)) {
          let g = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: $.properties.extends, data: k };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: $.properties.extends.
        type, parentSchema: $.properties.extends, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.enabled !== void 0) {
      let k = n.enabled;
      if (typeof k != "boolean") {
        let g = { instancePath: t + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, schema: $.properties.enabled.
        type, parentSchema: $.properties.enabled, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.live !== void 0) {
      let k = n.live;
      if (typeof k == "string") {
        if (!pr.test(k)) {
          let g = { instancePath: t + "/live", schemaPath: "#/properties/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[\
12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: $.properties.live, data: k };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "string" }, schema: $.properties.live.type, parentSchema: $.
        properties.live, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.systems !== void 0) {
      let k = n.systems;
      if (k && typeof k == "object" && !Array.isArray(k))
        for (let g in k) {
          let l = k[g];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let s in l)
              if (s !== "system") {
                let a = l[s];
                if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
                  let o = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/connection/additionalProperties/type", keyword: "type", params: { type: ye.additionalProperties.type }, schema: ye.additionalProperties.type, parentSchema: ye.
                  additionalProperties, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            if (l.system !== void 0) {
              let s = l.system;
              if (typeof s == "string") {
                if (!Ve.test(s)) {
                  let a = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/proper\
ties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: ye.properties.system, data: s };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/properti\
es/system/type", keyword: "type", params: { type: "string" }, schema: ye.properties.system.type, parentSchema: ye.properties.system, data: s };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: {
            type: "object" }, schema: ye.type, parentSchema: ye, data: l };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let g = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: $.properties.systems.
        type, parentSchema: $.properties.systems, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.notify !== void 0) {
      let k = n.notify;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let g in k)
          if (g !== "errors") {
            let l = { instancePath: t + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g },
            schema: !1, parentSchema: $.properties.notify, data: k };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (k.errors !== void 0) {
          let g = k.errors;
          if (!Array.isArray(g) && typeof g != "string") {
            let l = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/type", keyword: "type", params: { type: $.properties.
            notify.properties.errors.type }, schema: $.properties.notify.properties.errors.type, parentSchema: $.properties.notify.properties.errors, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (typeof g == "string" && !nr.test(g)) {
            let l = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/pattern", keyword: "pattern", params: { pattern: "^\
[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", parentSchema: $.
            properties.notify.properties.errors, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (Array.isArray(g)) {
            let l = g.length;
            for (let s = 0; s < l; s++) {
              let a = g[s];
              if (typeof a == "string") {
                if (!or.test(a)) {
                  let o = { instancePath: t + "/notify/errors/" + s, schemaPath: "#/properties/notify/properties/errors/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+$", parentSchema: $.properties.notify.properties.errors.items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/notify/errors/" + s, schemaPath: "#/properties/notify/properties/errors/items/type", keyword: "type", params: { type: "\
string" }, schema: $.properties.notify.properties.errors.items.type, parentSchema: $.properties.notify.properties.errors.items, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          }
        }
      } else {
        let g = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, schema: $.properties.notify.
        type, parentSchema: $.properties.notify, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.schedule !== void 0) {
      let k = n.schedule;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let g in k)
          if (!(g === "timezone" || g === "windows" || g === "cron" || g === "spread")) {
            let l = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g },
            schema: !1, parentSchema: $.properties.schedule, data: k };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (k.timezone !== void 0) {
          let g = k.timezone;
          if (typeof g == "string") {
            if (O(g) < 1) {
              let l = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: $.properties.schedule.properties.timezone, data: g };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/type", keyword: "type", params: { type: "st\
ring" }, schema: $.properties.schedule.properties.timezone.type, parentSchema: $.properties.schedule.properties.timezone, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (k.windows !== void 0) {
          let g = k.windows;
          if (Array.isArray(g)) {
            if (g.length < 1) {
              let s = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: $.properties.schedule.properties.windows, data: g };
              e === null ? e = [s] : e.push(s), r++;
            }
            let l = g.length;
            for (let s = 0; s < l; s++) {
              let a = g[s];
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.from === void 0) {
                  let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "from" }, schema: $.properties.schedule.properties.windows.items.required, parentSchema: $.properties.schedule.properties.windows.
                  items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.to === void 0) {
                  let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "to" }, schema: $.properties.schedule.properties.windows.items.required, parentSchema: $.properties.schedule.properties.windows.items,
                  data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.every === void 0) {
                  let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "every" }, schema: $.properties.schedule.properties.windows.items.required, parentSchema: $.properties.schedule.properties.windows.
                  items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in a)
                  if (!(o === "from" || o === "to" || o === "every")) {
                    let f = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: $.properties.schedule.properties.windows.items, data: a };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                if (a.from !== void 0) {
                  let o = a.from;
                  if (typeof o == "string") {
                    if (!Xe.test(o)) {
                      let f = { instancePath: t + "/schedule/windows/" + s + "/from", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: Se, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/schedule/windows/" + s + "/from", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "str\
ing" }, schema: Se.type, parentSchema: Se, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.to !== void 0) {
                  let o = a.to;
                  if (typeof o == "string") {
                    if (!Xe.test(o)) {
                      let f = { instancePath: t + "/schedule/windows/" + s + "/to", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: Se, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/schedule/windows/" + s + "/to", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "strin\
g" }, schema: Se.type, parentSchema: Se, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.every !== void 0) {
                  let o = a.every;
                  if (typeof o == "string") {
                    if (!Ye.test(o)) {
                      let f = { instancePath: t + "/schedule/windows/" + s + "/every", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: {
                      pattern: "^\\d+(s|m|h)$" }, schema: "^\\d+(s|m|h)$", parentSchema: xe, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/schedule/windows/" + s + "/every", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "\
string" }, schema: xe.type, parentSchema: xe, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/type", keyword: "type", params: {
                type: "object" }, schema: $.properties.schedule.properties.windows.items.type, parentSchema: $.properties.schedule.properties.windows.items, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/type", keyword: "type", params: { type: "arra\
y" }, schema: $.properties.schedule.properties.windows.type, parentSchema: $.properties.schedule.properties.windows, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (k.cron !== void 0) {
          let g = k.cron;
          if (!Array.isArray(g) && typeof g != "string") {
            let l = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/type", keyword: "type", params: { type: $.properties.
            schedule.properties.cron.type }, schema: $.properties.schedule.properties.cron.type, parentSchema: $.properties.schedule.properties.cron, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (typeof g == "string" && O(g) < 1) {
            let l = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minLength", keyword: "minLength", params: { limit: 1 },
            schema: 1, parentSchema: $.properties.schedule.properties.cron, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (Array.isArray(g)) {
            if (g.length < 1) {
              let s = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: $.properties.schedule.properties.cron, data: g };
              e === null ? e = [s] : e.push(s), r++;
            }
            let l = g.length;
            for (let s = 0; s < l; s++) {
              let a = g[s];
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/schedule/cron/" + s, schemaPath: "#/properties/schedule/properties/cron/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: $.properties.schedule.properties.cron.items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/schedule/cron/" + s, schemaPath: "#/properties/schedule/properties/cron/items/type", keyword: "type", params: { type: "\
string" }, schema: $.properties.schedule.properties.cron.items.type, parentSchema: $.properties.schedule.properties.cron.items, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          }
        }
        if (k.spread !== void 0) {
          let g = k.spread;
          if (typeof g == "string") {
            if (!Ye.test(g)) {
              let l = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\d+(s|m|h)$" },
              schema: "^\\d+(s|m|h)$", parentSchema: xe, data: g };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" }, schema: xe.type,
            parentSchema: xe, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: $.properties.schedule.
        type, parentSchema: $.properties.schedule, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.keep !== void 0) {
      let k = n.keep;
      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
        let g = { instancePath: t + "/keep", schemaPath: "#/properties/keep/type", keyword: "type", params: { type: "integer" }, schema: $.properties.keep.type,
        parentSchema: $.properties.keep, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof k == "number" && isFinite(k)) {
        if (k > 240 || isNaN(k)) {
          let g = { instancePath: t + "/keep", schemaPath: "#/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, schema: 240,
          parentSchema: $.properties.keep, data: k };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (k < 1 || isNaN(k)) {
          let g = { instancePath: t + "/keep", schemaPath: "#/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: $.
          properties.keep, data: k };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    }
    if (n.settings !== void 0) {
      let k = n.settings;
      if (!(k && typeof k == "object" && !Array.isArray(k))) {
        let g = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: $.properties.settings.
        type, parentSchema: $.properties.settings, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.mode !== void 0) {
      let k = n.mode;
      if (k && typeof k == "object" && !Array.isArray(k))
        for (let g in k) {
          let l = k[g];
          if (!(l === "on" || l === "dry" || l === "off")) {
            let s = { instancePath: t + "/mode/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mode/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: $.properties.mode.additionalProperties.enum }, schema: $.properties.mode.additionalProperties.enum, parentSchema: $.properties.mode.
            additionalProperties, data: l };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let g = { instancePath: t + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "object" }, schema: $.properties.mode.type, parentSchema: $.
        properties.mode, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.brakes !== void 0) {
      let k = n.brakes;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let g in k)
          if (!(g === "updates" || g === "creates" || g === "inactivations" || g === "emptied" || g === "links" || g === "entities")) {
            let l = { instancePath: t + "/brakes", schemaPath: "#/properties/brakes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g },
            schema: !1, parentSchema: $.properties.brakes, data: k };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (k.updates !== void 0) {
          let g = k.updates, l = r, s = !1, a = r;
          if (g !== "off") {
            let o = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
          var i = a === r;
          if (s = s || i, !s) {
            let o = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let d = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: g };
                e === null ? e = [d] : e.push(d), r++;
              }
              for (let d in g)
                if (!(d === "share" || d === "count")) {
                  let b = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: d }, schema: !1, parentSchema: q.anyOf[1], data: g };
                  e === null ? e = [b] : e.push(b), r++;
                }
              if (g.share !== void 0) {
                let d = g.share;
                if (typeof d == "string") {
                  if (!ae.test(d)) {
                    let b = { instancePath: t + "/brakes/updates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                } else {
                  let b = { instancePath: t + "/brakes/updates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
              if (g.count !== void 0) {
                let d = g.count;
                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                  let b = { instancePath: t + "/brakes/updates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                  let b = { instancePath: t + "/brakes/updates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
            } else {
              let d = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: g };
              e === null ? e = [d] : e.push(d), r++;
            }
            var i = o === r;
            s = s || i;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (k.creates !== void 0) {
          let g = k.creates, l = r, s = !1, a = r;
          if (g !== "off") {
            let o = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
          var p = a === r;
          if (s = s || p, !s) {
            let o = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let d = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: g };
                e === null ? e = [d] : e.push(d), r++;
              }
              for (let d in g)
                if (!(d === "share" || d === "count")) {
                  let b = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: d }, schema: !1, parentSchema: q.anyOf[1], data: g };
                  e === null ? e = [b] : e.push(b), r++;
                }
              if (g.share !== void 0) {
                let d = g.share;
                if (typeof d == "string") {
                  if (!ae.test(d)) {
                    let b = { instancePath: t + "/brakes/creates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                } else {
                  let b = { instancePath: t + "/brakes/creates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
              if (g.count !== void 0) {
                let d = g.count;
                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                  let b = { instancePath: t + "/brakes/creates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                  let b = { instancePath: t + "/brakes/creates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
            } else {
              let d = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: g };
              e === null ? e = [d] : e.push(d), r++;
            }
            var p = o === r;
            s = s || p;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (k.inactivations !== void 0) {
          let g = k.inactivations, l = r, s = !1, a = r;
          if (g !== "off") {
            let o = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" },
            schema: "off", parentSchema: q.anyOf[0], data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
          var m = a === r;
          if (s = s || m, !s) {
            let o = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let d = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: {
                limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: g };
                e === null ? e = [d] : e.push(d), r++;
              }
              for (let d in g)
                if (!(d === "share" || d === "count")) {
                  let b = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalPrope\
rties", params: { additionalProperty: d }, schema: !1, parentSchema: q.anyOf[1], data: g };
                  e === null ? e = [b] : e.push(b), r++;
                }
              if (g.share !== void 0) {
                let d = g.share;
                if (typeof d == "string") {
                  if (!ae.test(d)) {
                    let b = { instancePath: t + "/brakes/inactivations/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pat\
tern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                } else {
                  let b = { instancePath: t + "/brakes/inactivations/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
              if (g.count !== void 0) {
                let d = g.count;
                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                  let b = { instancePath: t + "/brakes/inactivations/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                  let b = { instancePath: t + "/brakes/inactivations/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minim\
um", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
            } else {
              let d = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: g };
              e === null ? e = [d] : e.push(d), r++;
            }
            var m = o === r;
            s = s || m;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (k.emptied !== void 0) {
          let g = k.emptied, l = r, s = !1, a = r;
          if (g !== "off") {
            let o = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
          var u = a === r;
          if (s = s || u, !s) {
            let o = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let d = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: g };
                e === null ? e = [d] : e.push(d), r++;
              }
              for (let d in g)
                if (!(d === "share" || d === "count")) {
                  let b = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: d }, schema: !1, parentSchema: q.anyOf[1], data: g };
                  e === null ? e = [b] : e.push(b), r++;
                }
              if (g.share !== void 0) {
                let d = g.share;
                if (typeof d == "string") {
                  if (!ae.test(d)) {
                    let b = { instancePath: t + "/brakes/emptied/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                } else {
                  let b = { instancePath: t + "/brakes/emptied/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
              if (g.count !== void 0) {
                let d = g.count;
                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                  let b = { instancePath: t + "/brakes/emptied/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                  let b = { instancePath: t + "/brakes/emptied/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
            } else {
              let d = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: g };
              e === null ? e = [d] : e.push(d), r++;
            }
            var u = o === r;
            s = s || u;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (k.links !== void 0) {
          let g = k.links, l = r, s = !1, a = r;
          if (g !== "off") {
            let o = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
          var h = a === r;
          if (s = s || h, !s) {
            let o = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let d = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: g };
                e === null ? e = [d] : e.push(d), r++;
              }
              for (let d in g)
                if (!(d === "share" || d === "count")) {
                  let b = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
                  additionalProperty: d }, schema: !1, parentSchema: q.anyOf[1], data: g };
                  e === null ? e = [b] : e.push(b), r++;
                }
              if (g.share !== void 0) {
                let d = g.share;
                if (typeof d == "string") {
                  if (!ae.test(d)) {
                    let b = { instancePath: t + "/brakes/links/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: {
                    pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                } else {
                  let b = { instancePath: t + "/brakes/links/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
              if (g.count !== void 0) {
                let d = g.count;
                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                  let b = { instancePath: t + "/brakes/links/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                  let b = { instancePath: t + "/brakes/links/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: d };
                  e === null ? e = [b] : e.push(b), r++;
                }
              }
            } else {
              let d = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: g };
              e === null ? e = [d] : e.push(d), r++;
            }
            var h = o === r;
            s = s || h;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: g };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (k.entities !== void 0) {
          let g = k.entities;
          if (g && typeof g == "object" && !Array.isArray(g))
            for (let l in g) {
              let s = g[l];
              if (s && typeof s == "object" && !Array.isArray(s)) {
                for (let a in s)
                  if (!(a === "updates" || a === "creates" || a === "inactivations" || a === "emptied" || a === "links")) {
                    let o = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/brakes/properties/en\
tities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: $.properties.brakes.
                    properties.entities.additionalProperties, data: s };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                if (s.updates !== void 0) {
                  let a = s.updates, o = r, f = !1, d = r;
                  if (a !== "off") {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                  var y = d === r;
                  if (f = f || y, !f) {
                    let b = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [A] : e.push(A), r++;
                      }
                      for (let A in a)
                        if (!(A === "share" || A === "count")) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      if (a.share !== void 0) {
                        let A = a.share;
                        if (typeof A == "string") {
                          if (!ae.test(A)) {
                            let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: A };
                            e === null ? e = [z] : e.push(z), r++;
                          }
                        } else {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let A = a.count;
                        if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                        if (typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count,
                          data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                    } else {
                      let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    var y = b === r;
                    f = f || y;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                if (s.creates !== void 0) {
                  let a = s.creates, o = r, f = !1, d = r;
                  if (a !== "off") {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                  var S = d === r;
                  if (f = f || S, !f) {
                    let b = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [A] : e.push(A), r++;
                      }
                      for (let A in a)
                        if (!(A === "share" || A === "count")) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      if (a.share !== void 0) {
                        let A = a.share;
                        if (typeof A == "string") {
                          if (!ae.test(A)) {
                            let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: A };
                            e === null ? e = [z] : e.push(z), r++;
                          }
                        } else {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let A = a.count;
                        if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                        if (typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count,
                          data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                    } else {
                      let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    var S = b === r;
                    f = f || S;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                if (s.inactivations !== void 0) {
                  let a = s.inactivations, o = r, f = !1, d = r;
                  if (a !== "off") {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definitions/\
brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                  var P = d === r;
                  if (f = f || P, !f) {
                    let b = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definiti\
ons/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [A] : e.push(A), r++;
                      }
                      for (let A in a)
                        if (!(A === "share" || A === "count")) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/defini\
tions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      if (a.share !== void 0) {
                        let A = a.share;
                        if (typeof A == "string") {
                          if (!ae.test(A)) {
                            let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/share", schemaPath: "\
#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$",
                            parentSchema: q.anyOf[1].properties.share, data: A };
                            e === null ? e = [z] : e.push(z), r++;
                          }
                        } else {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/share", schemaPath: "#/\
definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].
                          properties.share, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let A = a.count;
                        if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/count", schemaPath: "#/\
definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].
                          properties.count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                        if (typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/count", schemaPath: "#/\
definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.
                          count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                    } else {
                      let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definition\
s/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    var P = b === r;
                    f = f || P;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definitions/\
brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                if (s.emptied !== void 0) {
                  let a = s.emptied, o = r, f = !1, d = r;
                  if (a !== "off") {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                  var x = d === r;
                  if (f = f || x, !f) {
                    let b = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [A] : e.push(A), r++;
                      }
                      for (let A in a)
                        if (!(A === "share" || A === "count")) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      if (a.share !== void 0) {
                        let A = a.share;
                        if (typeof A == "string") {
                          if (!ae.test(A)) {
                            let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: A };
                            e === null ? e = [z] : e.push(z), r++;
                          }
                        } else {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let A = a.count;
                        if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                        if (typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count,
                          data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                    } else {
                      let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    var x = b === r;
                    f = f || x;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                if (s.links !== void 0) {
                  let a = s.links, o = r, f = !1, d = r;
                  if (a !== "off") {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/an\
yOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                  var D = d === r;
                  if (f = f || D, !f) {
                    let b = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brak\
e/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [A] : e.push(A), r++;
                      }
                      for (let A in a)
                        if (!(A === "share" || A === "count")) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/br\
ake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      if (a.share !== void 0) {
                        let A = a.share;
                        if (typeof A == "string") {
                          if (!ae.test(A)) {
                            let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: A };
                            e === null ? e = [z] : e.push(z), r++;
                          }
                        } else {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/share", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let A = a.count;
                        if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/count", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                        if (typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) {
                          let z = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/count", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: A };
                          e === null ? e = [z] : e.push(z), r++;
                        }
                      }
                    } else {
                      let A = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/\
anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    var D = b === r;
                    f = f || D;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let b = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/an\
yOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let a = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/brakes/properties/entiti\
es/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: $.properties.brakes.properties.entities.additionalProperties.type, parentSchema: $.
                properties.brakes.properties.entities.additionalProperties, data: s };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          else {
            let l = { instancePath: t + "/brakes/entities", schemaPath: "#/properties/brakes/properties/entities/type", keyword: "type", params: { type: "object" },
            schema: $.properties.brakes.properties.entities.type, parentSchema: $.properties.brakes.properties.entities, data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/brakes", schemaPath: "#/properties/brakes/type", keyword: "type", params: { type: "object" }, schema: $.properties.brakes.
        type, parentSchema: $.properties.brakes, data: k };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    n.entities !== void 0 && (De.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: L }) || (e = e ===
    null ? De.errors : e.concat(De.errors), r = e.length)), n.maps !== void 0 && (Be.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: L }) || (e = e === null ? Be.errors : e.concat(Be.errors), r = e.length));
  } else {
    let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: $.type, parentSchema: $, data: n };
    e === null ? e = [k] : e.push(k), r++;
  }
  return er.errors = e, r === 0;
}
var mr = rr, V = { type: "object", properties: { version: { const: 1, examples: [1] }, pack: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["crm-\
erp"] }, release: { type: ["integer", "string"], pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$", examples: [1] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-\
]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["base@1"] }, systems: { type: "object", additionalProperties: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
examples: [{ crm: "acme-crm", erp: "acme-erp" }] }, settings: { type: "string", pattern: "\\.json$", examples: ["settings.schema.json"] }, include: { $ref: "rul\
es.schema.json#/definitions/include" }, demands: { type: "array", items: { $ref: "#/definitions/demand" }, examples: [[{ distinct: ["products.guidField", "produ\
cts.exclude.field"] }]] }, entities: { $ref: "rules.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.json#/definitions/maps" } }, required: ["v\
ersion", "pack", "release"], additionalProperties: !1, definitions: { demand: { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: {
$ref: "#/definitions/paths" }, disjoint: { $ref: "#/definitions/paths", examples: [["costs.types", "costs.creditTypes"]] }, must: { $ref: "#/definitions/values",
examples: [{ "master.projects": "crm" }] }, some: { type: "array", minItems: 1, items: { $ref: "#/definitions/path" }, examples: [["costs.types", "costs.account\
s"]] }, when: { $ref: "#/definitions/values", examples: [{ "costs.transfer": !0 }] }, say: { enum: ["warning", "information"], examples: ["warning"] }, why: { type: "\
string", examples: ["a field of one table serves one purpose"] } }, additionalProperties: !1, minProperties: 1 }, paths: { type: "array", minItems: 2, items: { $ref: "\
#/definitions/path" }, examples: [["products.guidField", "products.exclude.field"]] }, path: { type: "string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$",
examples: ["products.guidField"] }, values: { type: "object", minProperties: 1, patternProperties: { "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$": { type: ["strin\
g", "number", "boolean", "array"], minItems: 1, items: { type: ["string", "number", "boolean"] } } }, additionalProperties: !1 } } }, le = { type: "array", items: {
type: "string", minLength: 1 }, examples: [["maps.yaml", "customers.yaml"]] }, cr = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u"), hr = new RegExp("\\.json$", "\
u"), te = { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: { $ref: "#/definitions/paths" }, disjoint: { $ref: "#/definitions/pa\
ths", examples: [["costs.types", "costs.creditTypes"]] }, must: { $ref: "#/definitions/values", examples: [{ "master.projects": "crm" }] }, some: { type: "array",
minItems: 1, items: { $ref: "#/definitions/path" }, examples: [["costs.types", "costs.accounts"]] }, when: { $ref: "#/definitions/values", examples: [{ "costs.t\
ransfer": !0 }] }, say: { enum: ["warning", "information"], examples: ["warning"] }, why: { type: "string", examples: ["a field of one table serves one purpose"] } },
additionalProperties: !1, minProperties: 1 }, H = { type: "object", minProperties: 1, patternProperties: { "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$": { type: [
"string", "number", "boolean", "array"], minItems: 1, items: { type: ["string", "number", "boolean"] } } }, additionalProperties: !1 }, Ae = { type: "string", pattern: "\
^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", examples: ["products.guidField"] }, Ke = { type: "array", minItems: 2, items: { $ref: "#/definitions/path" }, examples: [
["products.guidField", "products.exclude.field"]] }, qe = new RegExp("^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", "u");
function ne(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (Array.isArray(n)) {
    if (n.length < 2) {
      let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: Ke, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    let i = n.length;
    for (let p = 0; p < i; p++) {
      let m = n[p];
      if (typeof m == "string") {
        if (!qe.test(m)) {
          let u = { instancePath: t + "/" + p, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w\
-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: Ae, data: m };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/" + p, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, schema: Ae.type, parentSchema: Ae,
        data: m };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: Ke.type, parentSchema: Ke, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ne.errors = e, r === 0;
}
function Fe(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: te, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!(i === "distinct" || i === "apart" || i === "disjoint" || i === "must" || i === "some" || i === "when" || i === "say" || i === "why")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: te,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.distinct !== void 0 && (ne.call(this, n.distinct, { instancePath: t + "/distinct", parentData: n, parentDataProperty: "distinct", rootData: L }) || (e =
    e === null ? ne.errors : e.concat(ne.errors), r = e.length)), n.apart !== void 0 && (ne.call(this, n.apart, { instancePath: t + "/apart", parentData: n, parentDataProperty: "\
apart", rootData: L }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length)), n.disjoint !== void 0 && (ne.call(this, n.disjoint, { instancePath: t +
    "/disjoint", parentData: n, parentDataProperty: "disjoint", rootData: L }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length)), n.must !== void 0) {
      let i = n.must;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let p = { instancePath: t + "/must", schemaPath: "#/definitions/values/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: H,
          data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!qe.test(p)) {
            let m = { instancePath: t + "/must", schemaPath: "#/definitions/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: H, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        for (let p in i)
          if (qe.test(p)) {
            let m = i[p];
            if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean" && !Array.isArray(m)) {
              let u = { instancePath: t + "/must/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Za-\
z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/type", keyword: "type", params: { type: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type },
              schema: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type, parentSchema: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]\
*)*$"], data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (Array.isArray(m)) {
              if (m.length < 1) {
                let h = { instancePath: t + "/must/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Z\
a-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: H.patternProperties["^[A-Z\
a-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"], data: m };
                e === null ? e = [h] : e.push(h), r++;
              }
              let u = m.length;
              for (let h = 0; h < u; h++) {
                let y = m[h];
                if (typeof y != "string" && !(typeof y == "number" && isFinite(y)) && typeof y != "boolean") {
                  let S = { instancePath: t + "/must/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h, schemaPath: "#/definitions/values/patternProperti\
es/%5E%5BA-Za-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/items/type", keyword: "type", params: { type: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z\
_][\\w-]*)*$"].items.type }, schema: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].items.type, parentSchema: H.patternProperties["^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$"].items, data: y };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            }
          }
      } else {
        let p = { instancePath: t + "/must", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.some !== void 0) {
      let i = n.some;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let m = { instancePath: t + "/some", schemaPath: "#/properties/some/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: te.
          properties.some, data: i };
          e === null ? e = [m] : e.push(m), r++;
        }
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u == "string") {
            if (!qe.test(u)) {
              let h = { instancePath: t + "/some/" + m, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][\\w-]*(\\.[A-\
Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: Ae, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/some/" + m, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, schema: Ae.type, parentSchema: Ae,
            data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/some", schemaPath: "#/properties/some/type", keyword: "type", params: { type: "array" }, schema: te.properties.some.type, parentSchema: te.
        properties.some, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.when !== void 0) {
      let i = n.when;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let p = { instancePath: t + "/when", schemaPath: "#/definitions/values/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: H,
          data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!qe.test(p)) {
            let m = { instancePath: t + "/when", schemaPath: "#/definitions/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: H, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        for (let p in i)
          if (qe.test(p)) {
            let m = i[p];
            if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean" && !Array.isArray(m)) {
              let u = { instancePath: t + "/when/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Za-\
z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/type", keyword: "type", params: { type: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type },
              schema: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type, parentSchema: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]\
*)*$"], data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (Array.isArray(m)) {
              if (m.length < 1) {
                let h = { instancePath: t + "/when/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Z\
a-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: H.patternProperties["^[A-Z\
a-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"], data: m };
                e === null ? e = [h] : e.push(h), r++;
              }
              let u = m.length;
              for (let h = 0; h < u; h++) {
                let y = m[h];
                if (typeof y != "string" && !(typeof y == "number" && isFinite(y)) && typeof y != "boolean") {
                  let S = { instancePath: t + "/when/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h, schemaPath: "#/definitions/values/patternProperti\
es/%5E%5BA-Za-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/items/type", keyword: "type", params: { type: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z\
_][\\w-]*)*$"].items.type }, schema: H.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].items.type, parentSchema: H.patternProperties["^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$"].items, data: y };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            }
          }
      } else {
        let p = { instancePath: t + "/when", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.say !== void 0) {
      let i = n.say;
      if (!(i === "warning" || i === "information")) {
        let p = { instancePath: t + "/say", schemaPath: "#/properties/say/enum", keyword: "enum", params: { allowedValues: te.properties.say.enum }, schema: te.
        properties.say.enum, parentSchema: te.properties.say, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.why !== void 0) {
      let i = n.why;
      if (typeof i != "string") {
        let p = { instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: te.properties.why.type, parentSchema: te.
        properties.why, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: te.type, parentSchema: te, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Fe.errors = e, r === 0;
}
function Ie(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n)
      he.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: L }) || (e = e ===
      null ? he.errors : e.concat(he.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: je.type, parentSchema: je, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ie.errors = e, r === 0;
}
function Ee(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n)
      de.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: L }) || (e = e ===
      null ? de.errors : e.concat(de.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ve.type, parentSchema: ve, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ee.errors = e, r === 0;
}
function rr(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: V.required, parentSchema: V, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.pack === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: V.required, parentSchema: V, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.release === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: V.required, parentSchema: V, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!me.call(V.properties, i)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: V,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.version !== void 0) {
      let i = n.version;
      if (i !== 1) {
        let p = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: V.
        properties.version, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.pack !== void 0) {
      let i = n.pack;
      if (typeof i == "string") {
        if (!Ve.test(i)) {
          let p = { instancePath: t + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: V.properties.pack, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: V.properties.pack.type, parentSchema: V.
        properties.pack, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.release !== void 0) {
      let i = n.release;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && typeof i != "string") {
        let p = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: V.properties.release.type }, schema: V.
        properties.release.type, parentSchema: V.properties.release, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof i == "string" && !cr.test(i)) {
        let p = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" },
        schema: "^[A-Za-z0-9][A-Za-z0-9.-]*$", parentSchema: V.properties.release, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.extends !== void 0) {
      let i = n.extends;
      if (typeof i == "string") {
        if (!Qe.test(i)) {
          let p = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: V.properties.extends, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: V.properties.extends.
        type, parentSchema: V.properties.extends, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.systems !== void 0) {
      let i = n.systems;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i) {
          let m = i[p];
          if (typeof m == "string") {
            if (!Ve.test(m)) {
              let u = { instancePath: t + "/systems/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/patte\
rn", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: V.properties.systems.additionalProperties, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/systems/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: V.properties.systems.additionalProperties.type, parentSchema: V.properties.systems.additionalProperties, data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let p = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: V.properties.systems.
        type, parentSchema: V.properties.systems, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.settings !== void 0) {
      let i = n.settings;
      if (typeof i == "string") {
        if (!hr.test(i)) {
          let p = { instancePath: t + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, schema: "\\.\
json$", parentSchema: V.properties.settings, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, schema: V.properties.settings.
        type, parentSchema: V.properties.settings, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.include !== void 0) {
      let i = n.include;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u == "string") {
            if (O(u) < 1) {
              let h = { instancePath: t + "/include/" + m, schemaPath: "rules.schema.json#/definitions/include/items/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: le.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/include/" + m, schemaPath: "rules.schema.json#/definitions/include/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: le.items.type, parentSchema: le.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/include", schemaPath: "rules.schema.json#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: le.
        type, parentSchema: le, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.demands !== void 0) {
      let i = n.demands;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++)
          Fe.call(this, i[m], { instancePath: t + "/demands/" + m, parentData: i, parentDataProperty: m, rootData: L }) || (e = e === null ? Fe.errors : e.concat(
          Fe.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, schema: V.properties.demands.
        type, parentSchema: V.properties.demands, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    n.entities !== void 0 && (Ie.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: L }) || (e = e ===
    null ? Ie.errors : e.concat(Ie.errors), r = e.length)), n.maps !== void 0 && (Ee.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: L }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return rr.errors = e, r === 0;
}
var dr = tr, We = { type: "object", properties: { include: { $ref: "#/definitions/include" }, entities: { $ref: "#/definitions/entities" }, maps: { $ref: "#/def\
initions/maps" } }, additionalProperties: !1, definitions: { include: { type: "array", items: { type: "string", minLength: 1 }, examples: [["maps.yaml", "custom\
ers.yaml"]] }, entities: { type: "object", additionalProperties: { $ref: "#/definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "cl\
ients" }, erp: { resource: "associate" } } }] }, maps: { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: {
fi: 358, sv: 46 }, otherwise: "error" } }] }, entity: { type: ["object", "null"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0, "x-or": [
"both"] }, onConflict: { type: "string", "x-side": !0, "x-or": ["ask"] }, link: { $ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" }, show: { type: "\
object", properties: { number: { type: "string", examples: ["number"] }, name: { type: "string", examples: ["name"] } }, additionalProperties: !1, examples: [{ number: "\
number", name: "name" }] }, parent: { type: "string", minLength: 1, examples: ["customer"] }, requires: { type: "array", items: { type: "string", minLength: 1 },
examples: [["departments"]] }, together: { type: "string", "x-side": !0 }, also: { type: "object", "x-sides": !0, properties: { when: { type: "string", minLength: 1,
examples: ["billing"] } }, additionalProperties: { type: "object", additionalProperties: { $ref: "#/definitions/fieldSide" }, examples: [{ city: "town", lines: {
lines: ["line1", "line2"] } }] }, required: ["when"], examples: [{ when: "billing", erp: { city: "town" } }] }, gone: { type: "string", pattern: "^(keep|delete|\
\\$settings\\..+)$", examples: ["delete"] }, inactive: { type: ["string", "null"], examples: ["inactive"] }, fields: { type: "object", additionalProperties: { $ref: "\
#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: { $ref: "#/definitions/entitySide" } }, entitySide: { type: "\
object", properties: { resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1, additionalProperties: { type: "\
string", minLength: 1 }, examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["product"] }, where: { $ref: "#/defi\
nitions/predicate" }, exclude: { $ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string", "nu\
mber", "boolean", "object"], additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1,
examples: [{ resource: "customers" }] }, predicate: { type: ["object", "string", "null"], minProperties: 1, properties: { field: { type: "string", minLength: 1,
examples: ["group12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolean", "object"], if: { type: "object" }, then: { $ref: "\
#/definitions/predicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30, 40"] }, from: { $ref: "#/definitions/scalar", examples: [
"2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [99] }, all: { $ref: "#/definitions/predicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1,
examples: [{ field: "group12", value: 9 }] }, predicates: { type: "array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group1\
2", value: 9 }, { field: "status", not: 0 }]] }, link: { type: "object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [
["product", "workType"]] }, holds: { enum: ["guid", "key"], examples: ["key"] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [{ erp: "in\
formation1" }] }, match: { type: "object", properties: { certain: { type: "array", items: { type: ["string", "object"], properties: { field: { type: "string", minLength: 1,
examples: ["name"] }, normalize: { $ref: "#/definitions/normalize" } }, required: ["field"], additionalProperties: !1 }, examples: [["number", "vatNumber", { field: "\
name", normalize: ["companyName"] }]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: {
same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [
{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, field: { type: ["object", "null"],
"x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: { type: "string", "x-side": !0 }, strength: {
enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: ["issue"] }, when: { type: ["boolean", "st\
ring"], examples: ["$settings.products.categories.transfer"] }, before: { type: "string", minLength: 1, examples: ["name"] }, after: { type: "string", minLength: 1,
examples: ["number"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "\
#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: {
enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "\
#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "first", to: "last" } } }] }, exactlyOne: { type: "object", properties: {
on: { type: "string", "x-side": !0 }, pick: { type: "array", items: { type: "string", minLength: 1 }, examples: [["headquarter"]] } }, required: ["on"], additionalProperties: !1 },
writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } }, fieldSide: { type: ["string", "object"], minLength: 1,
properties: { path: { type: "string", minLength: 1, examples: ["currency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] },
map: { type: "string", examples: ["languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/\
definitions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1,
examples: [{ yes: 1, no: 0 }] }, lines: { type: ["array", "object", "string"], items: { type: "string", minLength: 1 }, minItems: 1, properties: { columns: { type: [
"array", "string"], items: { type: "string", minLength: 1 }, minItems: 1, examples: [["addressLine1", "addressLine2"]] }, maxLength: { type: "integer", minimum: 2,
examples: [60] }, overflow: { enum: ["join", "issue"], examples: ["issue"] } }, required: ["columns"], additionalProperties: !1, examples: [["addressLine1", "ad\
dressLine2", "addressLine3"]] }, lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: [
"currency.guid"] }, lookup: { $ref: "#/definitions/lookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "\
$firstName($value)", lastName: "$lastName($value)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid",
value: "code" } }] }, members: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["companysegments"] }, of: { type: "string", minLength: 1,
examples: ["company.id"] }, where: { $ref: "#/definitions/predicate" }, value: { type: "string", minLength: 1, examples: ["segment.name"] }, several: { enum: ["\
issue", "oldest"], examples: ["oldest"] }, none: { enum: ["clear", "keep"], examples: ["keep"] }, replace: { enum: ["add-remove", "change"], examples: ["change"] },
write: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", minLength: 1, examples: ["\
segments"] }, by: { type: "string", examples: ["id"] }, value: { type: "string", examples: ["name"] }, where: { $ref: "#/definitions/predicate" } }, required: [
"in"], additionalProperties: !1 }, examples: [{ "segment.id": { in: "segments", by: "id", value: "name" } }] } }, required: ["in", "of", "value"], additionalProperties: !1,
examples: [{ in: "companysegments", of: "company.id", value: "segment.name" }] }, with: { type: "object", additionalProperties: { type: ["string", "number", "bo\
olean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] }, value: { type: "string", examples: ["currency.code"] } }, required: [
"in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "organizationdetails", value: "currency.code" } }] } }, additionalProperties: !1,
examples: ["name"] }, lookup: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["\
guid"] }, value: { type: "string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: {
type: "string", examples: ["paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1,
examples: [{ in: "currencies", by: "guid", value: "code" }] }, suggest: { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: {
type: "string", minLength: 1, examples: ["numberSeries"] }, key: { type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "str\
ing", examples: ["seriesNo"] }, from: { type: "string", examples: ["fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1,
examples: [{ in: "numberSeries", key: 1, from: "fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, normalize: { type: ["array", "string", "\
object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1,
additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] }, map: { type: ["object", "null"], properties: { pairs: {
$ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ pairs: {
14: 2, 30: 5 }, otherwise: "keep" }] }, pairs: { type: ["object", "string", "null"], additionalProperties: { $ref: "#/definitions/scalar" }, examples: ["14=2, 3\
0=5, 60=3"] }, scalar: { type: ["string", "number", "boolean"], examples: ["9"] }, scalars: { type: ["string", "number", "boolean", "array"], items: { $ref: "#/\
definitions/scalar" }, minItems: 1, examples: [9] } } };
function Ze(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n)
      he.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: L }) || (e = e ===
      null ? he.errors : e.concat(he.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: je.type, parentSchema: je, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ze.errors = e, r === 0;
}
function Ce(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n)
      de.call(this, n[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: L }) || (e = e ===
      null ? de.errors : e.concat(de.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ve.type, parentSchema: ve, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ce.errors = e, r === 0;
}
function tr(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i in n)
      if (!(i === "include" || i === "entities" || i === "maps")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: We,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.include !== void 0) {
      let i = n.include;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u == "string") {
            if (O(u) < 1) {
              let h = { instancePath: t + "/include/" + m, schemaPath: "#/definitions/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: le.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/include/" + m, schemaPath: "#/definitions/include/items/type", keyword: "type", params: { type: "string" }, schema: le.
            items.type, parentSchema: le.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/include", schemaPath: "#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: le.type, parentSchema: le,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    n.entities !== void 0 && (Ze.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: L }) || (e = e ===
    null ? Ze.errors : e.concat(Ze.errors), r = e.length)), n.maps !== void 0 && (Ce.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: L }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: We.type, parentSchema: We, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return tr.errors = e, r === 0;
}
var yr = sr, c = { type: "object", additionalProperties: !1, required: ["version", "system", "protocol", "connection", "identity", "auth", "settleAfter", "resou\
rces"], properties: { version: { type: "integer", enum: [1] }, system: { type: "string", minLength: 1, pattern: "^[a-z][a-z0-9-]*$" }, title: { type: "string", minLength: 1 },
protocol: { type: "string", enum: ["rest", "graphql"], examples: ["rest"] }, connection: { type: "object", additionalProperties: { $ref: "#/definitions/connecti\
onWord" }, propertyNames: { pattern: "^[A-Za-z][A-Za-z0-9]*$" }, examples: [{ url: { required: !0 }, apiKey: { required: !0, secret: !0 } }] }, identity: { type: "\
object", additionalProperties: !1, properties: { resource: { type: "string", minLength: 1, examples: ["organizationdetails"] }, path: { type: "string", minLength: 1,
examples: ["guid"] }, connection: { type: "string", minLength: 1, examples: ["company"] } }, examples: [{ resource: "organizationdetails", path: "guid" }, { connection: "\
company" }], minProperties: 1 }, auth: { type: "object", additionalProperties: !1, properties: { token: { allOf: [{ $ref: "#/definitions/token" }] }, basic: { allOf: [
{ $ref: "#/definitions/basic" }] }, headers: { type: "object", additionalProperties: { type: "string" }, examples: [{ Authorization: "Bearer {token}" }, { "X-Ap\
i-Key": "{apiKey}" }] } }, examples: [{ headers: { "X-Api-Key": "{apiKey}" } }] }, headers: { type: "object", additionalProperties: { type: "string" }, examples: [
{ Accept: "application/json" }] }, changes: { type: "object", additionalProperties: !1, properties: { query: { type: "string", minLength: 1, examples: ["changed\
Since"] }, value: { type: "string", minLength: 1, examples: ["updatedAt ge {since}", "updated_at:>='{since}'"] }, operator: { type: "string", enum: ["eq", "ne",
"in", "gt", "gte", "lt", "lte"], examples: ["gte"] }, argument: { type: "string", minLength: 1, examples: ["updatedSince"] }, type: { type: "string", minLength: 1,
examples: ["DateTime"] }, clock: { type: "string", enum: ["utc", "local"], examples: ["utc"] }, zone: { type: "string", minLength: 1, examples: ["Europe/Oslo"] },
overlap: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["15m"] }, afterClockChange: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["75m"] } },
required: ["clock"], examples: [{ query: "changedSince", clock: "utc", overlap: "15m" }] }, limits: { type: "object", additionalProperties: !1, properties: { perSecond: {
allOf: [{ $ref: "#/definitions/share" }] }, perMinute: { allOf: [{ $ref: "#/definitions/share" }] }, atOnce: { allOf: [{ $ref: "#/definitions/share" }] } }, examples: [
{ perSecond: { allowed: 10, use: 8 } }] }, timeouts: { type: "object", additionalProperties: !1, properties: { connect: { allOf: [{ $ref: "#/definitions/duratio\
n" }], examples: ["10s"] }, token: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["30s"] }, read: { allOf: [{ $ref: "#/definitions/duration" }], examples: [
"60s"] }, write: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["60s"] } }, examples: [{ read: "60s", write: "60s" }] }, retry: { type: "object", additionalProperties: !1,
properties: { first: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["1s"] }, longest: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["30s"] },
attempts: { type: "integer", minimum: 1, examples: [5] }, refusedFor: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["5m"] } }, examples: [{ first: "\
1s", attempts: 5 }] }, sizes: { type: "object", additionalProperties: !1, properties: { answer: { allOf: [{ $ref: "#/definitions/size" }], examples: ["64MB"] },
nesting: { type: "integer", minimum: 1, examples: [64] }, page: { type: "integer", minimum: 1, examples: [10] } }, examples: [{ answer: "64MB" }] }, settleAfter: {
allOf: [{ $ref: "#/definitions/duration" }], examples: ["2m"] }, emptyAs: { type: "object", additionalProperties: !1, properties: { text: { type: ["string", "nu\
mber", "boolean", "null"], examples: [""] }, integer: { type: ["string", "number", "boolean", "null"], examples: [0] }, decimal: { type: ["string", "number", "b\
oolean", "null"], examples: [0] }, boolean: { type: ["string", "number", "boolean", "null"], examples: [0] }, date: { type: ["string", "number", "boolean", "nul\
l"], examples: [0] } }, examples: [{ text: "", integer: 0, decimal: 0 }] }, suggest: { type: "object", additionalProperties: !1, properties: { as: { type: "stri\
ng", enum: ["null", "left-out"], examples: ["null"] }, range: { type: "object", additionalProperties: !1, properties: { member: { type: "string", minLength: 1, examples: [
"_suggest"] }, each: { type: "string", minLength: 1, examples: ["{column}:{from}-{to}"] } }, required: ["member", "each"], examples: [{ member: "_suggest", each: "\
{column}:{from}-{to}" }] } }, required: ["as"], examples: [{ as: "null" }] }, errors: { type: "object", additionalProperties: !1, properties: { message: { type: "\
array", items: { type: "string", minLength: 1 }, examples: [["error.details.message"]] }, code: { type: "array", items: { type: "string", minLength: 1 }, examples: [
["extensions.code"]] }, busy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["OUTSTANDING_LIMIT_EXCEEDED"]] }, login: { type: "array", items: {
type: "string", minLength: 1 }, examples: [["UNAUTHENTICATED"]] }, refused: { type: "array", items: { type: "string", minLength: 1 }, examples: [["FIELDS_ON_COR\
RECT_TYPE"]] }, unsure: { type: "array", items: { type: "string", minLength: 1 }, examples: [["TIMEOUT"]] } }, examples: [{ message: ["error.message"] }] }, conditions: {
type: "object", additionalProperties: !1, properties: { join: { type: "string", minLength: 1, examples: [" AND "] }, escape: { type: "string", enum: ["backslash",
"double"], examples: ["double"] } }, examples: [{ join: " AND " }] }, rest: { type: "object", additionalProperties: !1, properties: { base: { type: "string", minLength: 1,
examples: ["{url}/api/v2"] }, lists: { type: "string", minLength: 1, examples: ["data", "{table}"] }, items: { type: "string", minLength: 1, examples: ["data"] },
paging: { type: "object", additionalProperties: { $ref: "#/definitions/paging" }, examples: [{ offset: { style: "offset", size: "limit", offset: "offset" } }] },
create: { type: "object", additionalProperties: !1, properties: { method: { type: "string", enum: ["POST", "PUT"], examples: ["POST"] }, wrap: { type: "string",
minLength: 1, examples: ["customer"] } }, examples: [{ method: "POST" }] }, update: { type: "object", additionalProperties: !1, properties: { method: { type: "s\
tring", enum: ["PATCH", "PUT", "POST"], examples: ["PATCH"] }, form: { type: "string", enum: ["operations", "merge", "whole"], examples: ["operations"] }, op: {
type: "string", minLength: 1, examples: ["Replace"] }, patchScalars: { type: "string", enum: ["string", "native"], examples: ["string"] }, wrap: { type: "string",
minLength: 1, examples: ["customer"] }, ifMatch: { type: "boolean", examples: [!0] }, repeatable: { type: "boolean" } }, required: ["method", "form"], examples: [
{ method: "PATCH", form: "operations", op: "Replace", patchScalars: "string" }, { method: "PUT", form: "whole" }] }, delete: { type: "object", additionalProperties: !1,
properties: { method: { type: "string", enum: ["DELETE", "POST"], examples: ["DELETE"] } }, examples: [{ method: "DELETE" }] } }, required: ["paging"], examples: [
{ paging: {}, update: { method: "PUT", form: "merge" } }] }, graphql: { type: "object", additionalProperties: !1, properties: { endpoint: { type: "string", minLength: 1,
examples: ["{url}/graphql"] }, within: { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["useCompany"] },
arguments: { allOf: [{ $ref: "#/definitions/arguments" }] } }, required: ["field"], examples: [{ field: "useCompany", arguments: { no: { type: "Int!", value: "{\
company}" } } }] }, words: { type: "object", additionalProperties: { type: "string" }, examples: [{ UpdateInput: "{Type}_Input" }] }, list: { type: "object", additionalProperties: !1,
properties: { field: { type: "string", minLength: 1, examples: ["{table}"] }, arguments: { allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ first: { type: "\
Int", value: "$pageSize" }, after: { type: "String", value: "$cursor" } }] }, records: { type: "string", minLength: 1, examples: ["items", "edges.node"] }, total: {
type: "string", minLength: 1, examples: ["totalCount"] }, hasMore: { type: "string", minLength: 1, examples: ["pageInfo.hasNextPage"] }, cursor: { type: "string",
minLength: 1, examples: ["pageInfo.endCursor"] }, ahead: { type: "integer", minimum: 1, examples: [8] } }, required: ["field", "records"], examples: [{ field: "\
{table}", records: "items", total: "totalCount" }] }, item: { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: [
"node", "{table}"] }, arguments: { allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" } }] }, on: { type: "string", minLength: 1,
examples: ["{Type}"] } }, required: ["field", "arguments"], examples: [{ field: "node", arguments: { id: { type: "ID!", value: "$key" } }, on: "{Type}" }] }, filter: {
type: "object", additionalProperties: !1, properties: { and: { type: "string", minLength: 1, examples: ["_and"] }, or: { type: "string", minLength: 1, examples: [
"_or"] }, operators: { type: "object", additionalProperties: !1, properties: { eq: { type: "string", minLength: 1, examples: ["_eq"] }, ne: { type: "string", minLength: 1,
examples: ["_ne"] }, in: { type: "string", minLength: 1, examples: ["_in"] }, gt: { type: "string", minLength: 1, examples: ["_gt"] }, gte: { type: "string", minLength: 1,
examples: ["_gte"] }, lt: { type: "string", minLength: 1, examples: ["_lt"] }, lte: { type: "string", minLength: 1, examples: ["_lte"] } }, examples: [{ eq: "_e\
q", in: "_in", gte: "_gte" }] } }, required: ["operators"], examples: [{ and: "_and", operators: { eq: "_eq", in: "_in", gte: "_gte" } }] }, order: { type: "obj\
ect", additionalProperties: !1, properties: { ascending: { type: "string", minLength: 1, examples: ["ASC"] } }, required: ["ascending"], examples: [{ ascending: "\
ASC" }] }, create: { allOf: [{ $ref: "#/definitions/mutation" }] }, update: { allOf: [{ $ref: "#/definitions/mutation" }] }, delete: { allOf: [{ $ref: "#/defini\
tions/mutation" }] }, batch: { type: "integer", minimum: 1, examples: [32] }, together: { type: "object", additionalProperties: !1, properties: { session: { type: "\
string", minLength: 1, examples: ["partialRequestId"] }, keep: { allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ persistEditCache: { type: "Boolean",
value: !0 } }] } }, required: ["session", "keep"], examples: [{ session: "partialRequestId", keep: { persistEditCache: { type: "Boolean", value: !0 } } }] } }, required: [
"list"], examples: [{ list: { field: "{table}", records: "items" } }] }, defaults: { allOf: [{ $ref: "#/definitions/resource" }], examples: [{ key: "guid", pageSize: 100 }] },
resources: { type: "object", additionalProperties: { $ref: "#/definitions/resource" }, examples: [{ customers: { path: "/v1/customers", key: "guid" } }], minProperties: 1 },
assumed: { type: "object", additionalProperties: { type: "string" }, examples: [{ clearing: "a null in a patch clears the field" }] } }, definitions: { duration: {
anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer", enum: [0] }], examples: ["30s", "15m", "1h", 0] }, size: { anyOf: [{ type: "string",
pattern: "^\\d+(B|KB|MB)$" }, { type: "integer", minimum: 1 }], examples: ["64MB", "500KB"] }, connectionWord: { type: "object", additionalProperties: !1, properties: {
about: { type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: { type: "boolean" }, secret: { type: "boolean" },
default: { type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["string", "number", "boolean"], examples: ["5280101"] } },
examples: [{ required: !0, secret: !0, about: "the secret of that client" }] }, basic: { type: "object", additionalProperties: !1, properties: { user: { type: "\
string", minLength: 1, examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: ["user", "password"], examples: [
{ user: "{user}", password: "{password}" }] }, token: { type: "object", additionalProperties: !1, properties: { url: { type: "string", minLength: 1, examples: [
"{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{ client_id: "{cl\
ientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{ grant_type: "\
client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: { allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "object",
additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: ["access_token"] }, expiresIn: { type: "string", minLength: 1, examples: [
"access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_token_expires_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl\
}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" } }] }, share: { type: "object", additionalProperties: !1,
properties: { allowed: { type: "integer", minimum: 1, examples: [10] }, use: { type: "integer", minimum: 1, examples: [8] }, sharedBy: { type: "array", items: {
type: "string", minLength: 1 }, examples: [["url", "clientId"]] } }, required: ["use"], examples: [{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, paging: {
type: "object", additionalProperties: !1, properties: { style: { type: "string", enum: ["token", "offset", "page", "none"], examples: ["token"] }, size: { type: "\
string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1, examples: ["pageToken"] }, next: { type: "object", additionalProperties: !1,
properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] }, path: { type: "string", minLength: 1, examples: ["meta.next"] } }, examples: [
{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: ["firstRow"] }, page: { type: "string", minLength: 1, examples: ["page"] }, first: {
type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1, examples: ["meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [
4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "token", size: "rowCount", token: "pageToken", next: { header: "NextPageToken" } },
{ style: "offset", size: "limit", offset: "offset" }] }, argument: { type: "object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1,
examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", ["$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"],
examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] }, arguments: { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{
first: { type: "Int", value: "$pageSize" } }] }, mutation: { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: [
"{table}_create", "update{Type}"] }, arguments: { allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "\
{Type}Input!", value: "$row" } }] }, record: { type: "string", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: [
"affectedRows"] }, refusals: { type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 }, examples: ["userErrors.message", [
"userErrors.field", "userErrors.message"]] } }, required: ["field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_In\
put!]!", value: ["$row"] } }, record: "items", affected: "affectedRows" }] }, ask: { type: "object", additionalProperties: !1, properties: { query: { type: "str\
ing", minLength: 1, examples: ["numbers"] }, argument: { type: "string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: ["[I\
D!]"] }, value: { type: "string", minLength: 1, examples: ['email:"{value}"', "email eq '{value}'"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1,
examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] }, resource: { type: "object", additionalProperties: !1, properties: { path: {
type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: { type: "string", minLength: 1, examples: ["/v1/customers/{customer.guid}/addresses"] }, item: {
type: "string", minLength: 1, examples: ["/v1/customers/{key}"] }, query: { type: "object", additionalProperties: { type: "string" }, examples: [{ companyGuid: "\
{company}" }] }, table: { type: "string", minLength: 1, examples: ["associate"] }, words: { type: "object", additionalProperties: { type: "string" }, examples: [
{ UpdateInput: "{Type}_Update_Input" }] }, single: { type: "boolean" }, key: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string",
minLength: 1 } }], examples: ["guid", ["associateNo", "deliveryAddressNo"]] }, created: { type: "string", minLength: 1, examples: ["createdDateTime"] }, stamp: {
type: "string", minLength: 1, examples: ["lastUpdatedDateTime"] }, paging: { type: "string", minLength: 1, examples: ["offset"] }, pageSize: { type: "integer", minimum: 1,
examples: [100] }, changes: { type: "boolean" }, refresh: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["1h"] }, can: { type: "array", items: { type: "\
string", enum: ["create", "update", "delete", "together"] }, examples: [["create", "update"]], uniqueItems: !0 }, types: { type: "object", additionalProperties: !1,
properties: { text: { type: "array", items: { type: "string", minLength: 1 }, examples: [["name"]] }, integer: { type: "array", items: { type: "string", minLength: 1 },
examples: [["number", "group1..12"]] }, decimal: { type: "array", items: { type: "string", minLength: 1 }, examples: [["unitPrice.amount"]] }, boolean: { type: "\
array", items: { type: "string", minLength: 1 }, examples: [["isActive"]] }, date: { type: "array", items: { type: "string", minLength: 1 }, examples: [["startD\
ate"]] } }, examples: [{ integer: ["customerNo", "group1..12"] }] }, maxLength: { type: "object", additionalProperties: { type: "integer", minimum: 1 }, examples: [
{ code: 10 }] }, findBy: { anyOf: [{ type: "string", enum: ["any"] }, { type: "object", additionalProperties: { $ref: "#/definitions/ask" } }], examples: [{ code: {
query: "code" } }, "any"] }, filters: { type: "object", additionalProperties: { $ref: "#/definitions/ask" }, examples: [{ isActive: { query: "active" } }] }, readOnly: {
type: "array", items: { type: "string", minLength: 1 }, examples: [["createdDateTime"]] }, writeOnly: { type: "array", items: { type: "string", minLength: 1 }, examples: [
["sendInvite"]] }, writeAs: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ "company.id": "company_id" }] }, pairs: { type: "\
object", propertyNames: { pattern: "^[A-Za-z_]\\w*$" }, additionalProperties: { type: "object", additionalProperties: !1, properties: { list: { type: "string", minLength: 1,
examples: ["custom_fields"] }, name: { type: "string", minLength: 1, examples: ["name"] }, value: { type: "string", minLength: 1, examples: ["value"] } }, required: [
"list", "name", "value"] }, examples: [{ custom: { list: "custom_fields", name: "name", value: "value" } }] }, decimalsAs: { type: "string", enum: ["number", "t\
ext"], examples: ["text"] }, emptyAsOne: { type: "array", items: { type: "string", minLength: 1 }, examples: [["creditLimit"]] }, note: { type: "string", minLength: 1,
examples: ["create is in the newer API only"] }, assumed: { type: "object", additionalProperties: { type: "string" }, examples: [{ interestRate: "the column is \
documented, its name is not" }] } }, examples: [{ path: "/v1/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] } } }, J = { type: "\
object", additionalProperties: !1, properties: { about: { type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: {
type: "boolean" }, secret: { type: "boolean" }, default: { type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["st\
ring", "number", "boolean"], examples: ["5280101"] } }, examples: [{ required: !0, secret: !0, about: "the secret of that client" }] }, U = { type: "object", additionalProperties: !1,
properties: { user: { type: "string", minLength: 1, examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: [
"user", "password"], examples: [{ user: "{user}", password: "{password}" }] }, j = { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer",
enum: [0] }], examples: ["30s", "15m", "1h", 0] }, B = { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1, examples: [
10] }, use: { type: "integer", minimum: 1, examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "clientId"]] } },
required: ["use"], examples: [{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, fe = { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "\
integer", minimum: 1 }], examples: ["64MB", "500KB"] }, I = { type: "object", additionalProperties: !1, properties: { style: { type: "string", enum: ["token", "\
offset", "page", "none"], examples: ["token"] }, size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1, examples: [
"pageToken"] }, next: { type: "object", additionalProperties: !1, properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] }, path: { type: "\
string", minLength: 1, examples: ["meta.next"] } }, examples: [{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: ["firstRow"] },
page: { type: "string", minLength: 1, examples: ["page"] }, first: { type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1, examples: [
"meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "token", size: "\
rowCount", token: "pageToken", next: { header: "NextPageToken" } }, { style: "offset", size: "limit", offset: "offset" }] }, fr = new RegExp("^[a-z][a-z0-9-]*$",
"u"), ur = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u"), se = new RegExp("^\\d+(ms|s|m|h|d)$", "u"), gr = new RegExp("^\\d+(B|KB|MB)$", "u"), R = { type: "object",
additionalProperties: !1, properties: { url: { type: "string", minLength: 1, examples: ["{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ client_id: "{clientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: {
allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "object", additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: [
"access_token"] }, expiresIn: { type: "string", minLength: 1, examples: ["access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_\
token_expires_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "\
{clientSecret}" } }] };
function Te(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.url === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: R.required, parentSchema: R, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!(i === "url" || i === "json" || i === "form" || i === "basic" || i === "answer")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: R,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.url !== void 0) {
      let i = n.url;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: R.properties.
          url, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: R.properties.url.type, parentSchema: R.
        properties.url, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.json !== void 0) {
      let i = n.json;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i) {
          let m = i[p];
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean" && m !== null) {
            let u = { instancePath: t + "/json/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "\
type", params: { type: R.properties.json.additionalProperties.type }, schema: R.properties.json.additionalProperties.type, parentSchema: R.properties.json.additionalProperties,
            data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let p = { instancePath: t + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" }, schema: R.properties.json.type, parentSchema: R.
        properties.json, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.form !== void 0) {
      let i = n.form;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let p in i) {
          let m = i[p];
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean" && m !== null) {
            let u = { instancePath: t + "/form/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/form/additionalProperties/type", keyword: "\
type", params: { type: R.properties.form.additionalProperties.type }, schema: R.properties.form.additionalProperties.type, parentSchema: R.properties.form.additionalProperties,
            data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let p = { instancePath: t + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "object" }, schema: R.properties.form.type, parentSchema: R.
        properties.form, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.basic !== void 0) {
      let i = n.basic;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.user === void 0) {
          let p = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: U.
          required, parentSchema: U, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (i.password === void 0) {
          let p = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" }, schema: U.
          required, parentSchema: U, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
        for (let p in i)
          if (!(p === "user" || p === "password")) {
            let m = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: U, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.user !== void 0) {
          let p = i.user;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: U.properties.user, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.user.type, parentSchema: U.properties.user, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.password !== void 0) {
          let p = i.password;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: U.properties.password, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "string" },
            schema: U.properties.password.type, parentSchema: U.properties.password, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: U.type, parentSchema: U,
        data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.answer !== void 0) {
      let i = n.answer;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (!(p === "token" || p === "expiresIn")) {
            let m = { instancePath: t + "/answer", schemaPath: "#/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: R.properties.answer, data: i };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (i.token !== void 0) {
          let p = i.token;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: R.properties.answer.properties.token, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/type", keyword: "type", params: { type: "string" }, schema: R.
            properties.answer.properties.token.type, parentSchema: R.properties.answer.properties.token, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (i.expiresIn !== void 0) {
          let p = i.expiresIn;
          if (typeof p == "string") {
            if (O(p) < 1) {
              let m = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: R.properties.answer.properties.expiresIn, data: p };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/type", keyword: "type", params: { type: "stri\
ng" }, schema: R.properties.answer.properties.expiresIn.type, parentSchema: R.properties.answer.properties.expiresIn, data: p };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "object" }, schema: R.properties.answer.
        type, parentSchema: R.properties.answer, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: R.type, parentSchema: R, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Te.errors = e, r === 0;
}
var Je = { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, pe = { type: "\
object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", [
"$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] };
function Q(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let i in n) {
      let p = n[i];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.type === void 0) {
          let m = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "type" }, schema: pe.required, parentSchema: pe, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (p.value === void 0) {
          let m = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "value" }, schema: pe.required, parentSchema: pe, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in p)
          if (!(m === "type" || m === "value")) {
            let u = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/additionalProperties", keyword: "a\
dditionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: pe, data: p };
            e === null ? e = [u] : e.push(u), r++;
          }
        if (p.type !== void 0) {
          let m = p.type;
          if (typeof m == "string") {
            if (O(m) < 1) {
              let u = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/minLen\
gth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: pe.properties.type, data: m };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/type", keyword: "\
type", params: { type: "string" }, schema: pe.properties.type.type, parentSchema: pe.properties.type, data: m };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/type", keyword: "type", params: { type: "\
object" }, schema: pe.type, parentSchema: pe, data: p };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Je.type, parentSchema: Je, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Q.errors = e, r === 0;
}
var W = { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: {
allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "\
string", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: ["string", "\
array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 }, examples: ["userErrors.message", ["userErrors.field", "userErrors.message"]] } }, required: [
"field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: ["$row"] } }, record: "items", affected: "a\
ffectedRows" }] };
function oe(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.field === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, schema: W.required, parentSchema: W, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.arguments === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arguments" }, schema: W.required, parentSchema: W, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!(i === "field" || i === "arguments" || i === "record" || i === "affected" || i === "refusals")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: W,
        data: n };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.field !== void 0) {
      let i = n.field;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.
          properties.field, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: W.properties.field.type,
        parentSchema: W.properties.field, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.arguments !== void 0 && (Q.call(this, n.arguments, { instancePath: t + "/arguments", parentData: n, parentDataProperty: "arguments", rootData: L }) ||
    (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), n.record !== void 0) {
      let i = n.record;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.
          properties.record, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, schema: W.properties.record.
        type, parentSchema: W.properties.record, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.affected !== void 0) {
      let i = n.affected;
      if (typeof i == "string") {
        if (O(i) < 1) {
          let p = { instancePath: t + "/affected", schemaPath: "#/properties/affected/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.
          properties.affected, data: i };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/affected", schemaPath: "#/properties/affected/type", keyword: "type", params: { type: "string" }, schema: W.properties.affected.
        type, parentSchema: W.properties.affected, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.refusals !== void 0) {
      let i = n.refusals;
      if (typeof i != "string" && !Array.isArray(i)) {
        let p = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: W.properties.refusals.type }, schema: W.
        properties.refusals.type, parentSchema: W.properties.refusals, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof i == "string" && O(i) < 1) {
        let p = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.
        properties.refusals, data: i };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let m = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: W.
          properties.refusals, data: i };
          e === null ? e = [m] : e.push(m), r++;
        }
        let p = i.length;
        for (let m = 0; m < p; m++) {
          let u = i[m];
          if (typeof u == "string") {
            if (O(u) < 1) {
              let h = { instancePath: t + "/refusals/" + m, schemaPath: "#/properties/refusals/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: W.properties.refusals.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/refusals/" + m, schemaPath: "#/properties/refusals/items/type", keyword: "type", params: { type: "string" }, schema: W.
            properties.refusals.items.type, parentSchema: W.properties.refusals.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: W.type, parentSchema: W, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  return oe.errors = e, r === 0;
}
var w = { type: "object", additionalProperties: !1, properties: { path: { type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: { type: "string",
minLength: 1, examples: ["/v1/customers/{customer.guid}/addresses"] }, item: { type: "string", minLength: 1, examples: ["/v1/customers/{key}"] }, query: { type: "\
object", additionalProperties: { type: "string" }, examples: [{ companyGuid: "{company}" }] }, table: { type: "string", minLength: 1, examples: ["associate"] },
words: { type: "object", additionalProperties: { type: "string" }, examples: [{ UpdateInput: "{Type}_Update_Input" }] }, single: { type: "boolean" }, key: { anyOf: [
{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 } }], examples: ["guid", ["associateNo", "deliveryAddressNo"]] }, created: {
type: "string", minLength: 1, examples: ["createdDateTime"] }, stamp: { type: "string", minLength: 1, examples: ["lastUpdatedDateTime"] }, paging: { type: "stri\
ng", minLength: 1, examples: ["offset"] }, pageSize: { type: "integer", minimum: 1, examples: [100] }, changes: { type: "boolean" }, refresh: { allOf: [{ $ref: "\
#/definitions/duration" }], examples: ["1h"] }, can: { type: "array", items: { type: "string", enum: ["create", "update", "delete", "together"] }, examples: [["\
create", "update"]], uniqueItems: !0 }, types: { type: "object", additionalProperties: !1, properties: { text: { type: "array", items: { type: "string", minLength: 1 },
examples: [["name"]] }, integer: { type: "array", items: { type: "string", minLength: 1 }, examples: [["number", "group1..12"]] }, decimal: { type: "array", items: {
type: "string", minLength: 1 }, examples: [["unitPrice.amount"]] }, boolean: { type: "array", items: { type: "string", minLength: 1 }, examples: [["isActive"]] },
date: { type: "array", items: { type: "string", minLength: 1 }, examples: [["startDate"]] } }, examples: [{ integer: ["customerNo", "group1..12"] }] }, maxLength: {
type: "object", additionalProperties: { type: "integer", minimum: 1 }, examples: [{ code: 10 }] }, findBy: { anyOf: [{ type: "string", enum: ["any"] }, { type: "\
object", additionalProperties: { $ref: "#/definitions/ask" } }], examples: [{ code: { query: "code" } }, "any"] }, filters: { type: "object", additionalProperties: {
$ref: "#/definitions/ask" }, examples: [{ isActive: { query: "active" } }] }, readOnly: { type: "array", items: { type: "string", minLength: 1 }, examples: [["c\
reatedDateTime"]] }, writeOnly: { type: "array", items: { type: "string", minLength: 1 }, examples: [["sendInvite"]] }, writeAs: { type: "object", additionalProperties: {
type: "string", minLength: 1 }, examples: [{ "company.id": "company_id" }] }, pairs: { type: "object", propertyNames: { pattern: "^[A-Za-z_]\\w*$" }, additionalProperties: {
type: "object", additionalProperties: !1, properties: { list: { type: "string", minLength: 1, examples: ["custom_fields"] }, name: { type: "string", minLength: 1,
examples: ["name"] }, value: { type: "string", minLength: 1, examples: ["value"] } }, required: ["list", "name", "value"] }, examples: [{ custom: { list: "custo\
m_fields", name: "name", value: "value" } }] }, decimalsAs: { type: "string", enum: ["number", "text"], examples: ["text"] }, emptyAsOne: { type: "array", items: {
type: "string", minLength: 1 }, examples: [["creditLimit"]] }, note: { type: "string", minLength: 1, examples: ["create is in the newer API only"] }, assumed: {
type: "object", additionalProperties: { type: "string" }, examples: [{ interestRate: "the column is documented, its name is not" }] } }, examples: [{ path: "/v1\
/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] }, E = { type: "object", additionalProperties: !1, properties: { query: { type: "\
string", minLength: 1, examples: ["numbers"] }, argument: { type: "string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: [
"[ID!]"] }, value: { type: "string", minLength: 1, examples: ['email:"{value}"', "email eq '{value}'"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1,
examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] }, Pr = new RegExp("^[A-Za-z_]\\w*$", "u");
function we(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let h in n)
      if (!me.call(w.properties, h)) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: w,
        data: n };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (n.path !== void 0) {
      let h = n.path;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.path, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: w.properties.path.type, parentSchema: w.
        properties.path, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.createAt !== void 0) {
      let h = n.createAt;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.createAt, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/type", keyword: "type", params: { type: "string" }, schema: w.properties.createAt.
        type, parentSchema: w.properties.createAt, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.item !== void 0) {
      let h = n.item;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.item, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, schema: w.properties.item.type, parentSchema: w.
        properties.item, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.query !== void 0) {
      let h = n.query;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let S = h[y];
          if (typeof S != "string") {
            let P = { instancePath: t + "/query/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: w.properties.query.additionalProperties.type, parentSchema: w.properties.query.additionalProperties, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      else {
        let y = { instancePath: t + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, schema: w.properties.query.type,
        parentSchema: w.properties.query, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.table !== void 0) {
      let h = n.table;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.table, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, schema: w.properties.table.type,
        parentSchema: w.properties.table, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.words !== void 0) {
      let h = n.words;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let S = h[y];
          if (typeof S != "string") {
            let P = { instancePath: t + "/words/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/words/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: w.properties.words.additionalProperties.type, parentSchema: w.properties.words.additionalProperties, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      else {
        let y = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, schema: w.properties.words.type,
        parentSchema: w.properties.words, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.single !== void 0) {
      let h = n.single;
      if (typeof h != "boolean") {
        let y = { instancePath: t + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "boolean" }, schema: w.properties.single.
        type, parentSchema: w.properties.single, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.key !== void 0) {
      let h = n.key, y = r, S = !1, P = r;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let x = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.key.anyOf[0], data: h };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: w.properties.key.anyOf[0].
        type, parentSchema: w.properties.key.anyOf[0], data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = P === r;
      if (S = S || i, !S) {
        let x = r;
        if (Array.isArray(h)) {
          let k = h.length;
          for (let g = 0; g < k; g++) {
            let l = h[g];
            if (typeof l == "string") {
              if (O(l) < 1) {
                let s = { instancePath: t + "/key/" + g, schemaPath: "#/properties/key/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
                parentSchema: w.properties.key.anyOf[1].items, data: l };
                e === null ? e = [s] : e.push(s), r++;
              }
            } else {
              let s = { instancePath: t + "/key/" + g, schemaPath: "#/properties/key/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: w.
              properties.key.anyOf[1].items.type, parentSchema: w.properties.key.anyOf[1].items, data: l };
              e === null ? e = [s] : e.push(s), r++;
            }
          }
        } else {
          let k = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: w.properties.key.
          anyOf[1].type, parentSchema: w.properties.key.anyOf[1], data: h };
          e === null ? e = [k] : e.push(k), r++;
        }
        var i = x === r;
        S = S || i;
      }
      if (S)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf", keyword: "anyOf", params: {}, schema: w.properties.key.anyOf, parentSchema: w.
        properties.key, data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (n.created !== void 0) {
      let h = n.created;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/created", schemaPath: "#/properties/created/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.created, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, schema: w.properties.created.
        type, parentSchema: w.properties.created, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.stamp !== void 0) {
      let h = n.stamp;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.stamp, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: w.properties.stamp.type,
        parentSchema: w.properties.stamp, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.paging !== void 0) {
      let h = n.paging;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/paging", schemaPath: "#/properties/paging/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.paging, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/paging", schemaPath: "#/properties/paging/type", keyword: "type", params: { type: "string" }, schema: w.properties.paging.
        type, parentSchema: w.properties.paging, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.pageSize !== void 0) {
      let h = n.pageSize;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let y = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, schema: w.properties.pageSize.
        type, parentSchema: w.properties.pageSize, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h))) {
        let y = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1,
        parentSchema: w.properties.pageSize, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.changes !== void 0) {
      let h = n.changes;
      if (typeof h != "boolean") {
        let y = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "boolean" }, schema: w.properties.changes.
        type, parentSchema: w.properties.changes, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.refresh !== void 0) {
      let h = n.refresh, y = r, S = !1, P = r;
      if (typeof h == "string") {
        if (!se.test(h)) {
          let x = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|h|d)\
$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: h };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.anyOf[0].
        type, parentSchema: j.anyOf[0], data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
      var p = P === r;
      if (S = S || p, !S) {
        let x = r;
        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
          let k = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.anyOf[1].
          type, parentSchema: j.anyOf[1], data: h };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (h !== 0) {
          let k = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].enum },
          schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: h };
          e === null ? e = [k] : e.push(k), r++;
        }
        var p = x === r;
        S = S || p;
      }
      if (S)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j, data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (n.can !== void 0) {
      let h = n.can;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let x = 0; x < y; x++) {
          let D = h[x];
          if (typeof D != "string") {
            let k = { instancePath: t + "/can/" + x, schemaPath: "#/properties/can/items/type", keyword: "type", params: { type: "string" }, schema: w.properties.
            can.items.type, parentSchema: w.properties.can.items, data: D };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (!(D === "create" || D === "update" || D === "delete" || D === "together")) {
            let k = { instancePath: t + "/can/" + x, schemaPath: "#/properties/can/items/enum", keyword: "enum", params: { allowedValues: w.properties.can.items.
            enum }, schema: w.properties.can.items.enum, parentSchema: w.properties.can.items, data: D };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
        let S = h.length, P;
        if (S > 1) {
          let x = {};
          for (; S--; ) {
            let D = h[S];
            if (typeof D == "string") {
              if (typeof x[D] == "number") {
                P = x[D];
                let k = { instancePath: t + "/can", schemaPath: "#/properties/can/uniqueItems", keyword: "uniqueItems", params: { i: S, j: P }, schema: !0, parentSchema: w.
                properties.can, data: h };
                e === null ? e = [k] : e.push(k), r++;
                break;
              }
              x[D] = S;
            }
          }
        }
      } else {
        let y = { instancePath: t + "/can", schemaPath: "#/properties/can/type", keyword: "type", params: { type: "array" }, schema: w.properties.can.type, parentSchema: w.
        properties.can, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.types !== void 0) {
      let h = n.types;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        for (let y in h)
          if (!(y === "text" || y === "integer" || y === "decimal" || y === "boolean" || y === "date")) {
            let S = { instancePath: t + "/types", schemaPath: "#/properties/types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y },
            schema: !1, parentSchema: w.properties.types, data: h };
            e === null ? e = [S] : e.push(S), r++;
          }
        if (h.text !== void 0) {
          let y = h.text;
          if (Array.isArray(y)) {
            let S = y.length;
            for (let P = 0; P < S; P++) {
              let x = y[P];
              if (typeof x == "string") {
                if (O(x) < 1) {
                  let D = { instancePath: t + "/types/text/" + P, schemaPath: "#/properties/types/properties/text/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: w.properties.types.properties.text.items, data: x };
                  e === null ? e = [D] : e.push(D), r++;
                }
              } else {
                let D = { instancePath: t + "/types/text/" + P, schemaPath: "#/properties/types/properties/text/items/type", keyword: "type", params: { type: "s\
tring" }, schema: w.properties.types.properties.text.items.type, parentSchema: w.properties.types.properties.text.items, data: x };
                e === null ? e = [D] : e.push(D), r++;
              }
            }
          } else {
            let S = { instancePath: t + "/types/text", schemaPath: "#/properties/types/properties/text/type", keyword: "type", params: { type: "array" }, schema: w.
            properties.types.properties.text.type, parentSchema: w.properties.types.properties.text, data: y };
            e === null ? e = [S] : e.push(S), r++;
          }
        }
        if (h.integer !== void 0) {
          let y = h.integer;
          if (Array.isArray(y)) {
            let S = y.length;
            for (let P = 0; P < S; P++) {
              let x = y[P];
              if (typeof x == "string") {
                if (O(x) < 1) {
                  let D = { instancePath: t + "/types/integer/" + P, schemaPath: "#/properties/types/properties/integer/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: w.properties.types.properties.integer.items, data: x };
                  e === null ? e = [D] : e.push(D), r++;
                }
              } else {
                let D = { instancePath: t + "/types/integer/" + P, schemaPath: "#/properties/types/properties/integer/items/type", keyword: "type", params: { type: "\
string" }, schema: w.properties.types.properties.integer.items.type, parentSchema: w.properties.types.properties.integer.items, data: x };
                e === null ? e = [D] : e.push(D), r++;
              }
            }
          } else {
            let S = { instancePath: t + "/types/integer", schemaPath: "#/properties/types/properties/integer/type", keyword: "type", params: { type: "array" }, schema: w.
            properties.types.properties.integer.type, parentSchema: w.properties.types.properties.integer, data: y };
            e === null ? e = [S] : e.push(S), r++;
          }
        }
        if (h.decimal !== void 0) {
          let y = h.decimal;
          if (Array.isArray(y)) {
            let S = y.length;
            for (let P = 0; P < S; P++) {
              let x = y[P];
              if (typeof x == "string") {
                if (O(x) < 1) {
                  let D = { instancePath: t + "/types/decimal/" + P, schemaPath: "#/properties/types/properties/decimal/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: w.properties.types.properties.decimal.items, data: x };
                  e === null ? e = [D] : e.push(D), r++;
                }
              } else {
                let D = { instancePath: t + "/types/decimal/" + P, schemaPath: "#/properties/types/properties/decimal/items/type", keyword: "type", params: { type: "\
string" }, schema: w.properties.types.properties.decimal.items.type, parentSchema: w.properties.types.properties.decimal.items, data: x };
                e === null ? e = [D] : e.push(D), r++;
              }
            }
          } else {
            let S = { instancePath: t + "/types/decimal", schemaPath: "#/properties/types/properties/decimal/type", keyword: "type", params: { type: "array" }, schema: w.
            properties.types.properties.decimal.type, parentSchema: w.properties.types.properties.decimal, data: y };
            e === null ? e = [S] : e.push(S), r++;
          }
        }
        if (h.boolean !== void 0) {
          let y = h.boolean;
          if (Array.isArray(y)) {
            let S = y.length;
            for (let P = 0; P < S; P++) {
              let x = y[P];
              if (typeof x == "string") {
                if (O(x) < 1) {
                  let D = { instancePath: t + "/types/boolean/" + P, schemaPath: "#/properties/types/properties/boolean/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: w.properties.types.properties.boolean.items, data: x };
                  e === null ? e = [D] : e.push(D), r++;
                }
              } else {
                let D = { instancePath: t + "/types/boolean/" + P, schemaPath: "#/properties/types/properties/boolean/items/type", keyword: "type", params: { type: "\
string" }, schema: w.properties.types.properties.boolean.items.type, parentSchema: w.properties.types.properties.boolean.items, data: x };
                e === null ? e = [D] : e.push(D), r++;
              }
            }
          } else {
            let S = { instancePath: t + "/types/boolean", schemaPath: "#/properties/types/properties/boolean/type", keyword: "type", params: { type: "array" }, schema: w.
            properties.types.properties.boolean.type, parentSchema: w.properties.types.properties.boolean, data: y };
            e === null ? e = [S] : e.push(S), r++;
          }
        }
        if (h.date !== void 0) {
          let y = h.date;
          if (Array.isArray(y)) {
            let S = y.length;
            for (let P = 0; P < S; P++) {
              let x = y[P];
              if (typeof x == "string") {
                if (O(x) < 1) {
                  let D = { instancePath: t + "/types/date/" + P, schemaPath: "#/properties/types/properties/date/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: w.properties.types.properties.date.items, data: x };
                  e === null ? e = [D] : e.push(D), r++;
                }
              } else {
                let D = { instancePath: t + "/types/date/" + P, schemaPath: "#/properties/types/properties/date/items/type", keyword: "type", params: { type: "s\
tring" }, schema: w.properties.types.properties.date.items.type, parentSchema: w.properties.types.properties.date.items, data: x };
                e === null ? e = [D] : e.push(D), r++;
              }
            }
          } else {
            let S = { instancePath: t + "/types/date", schemaPath: "#/properties/types/properties/date/type", keyword: "type", params: { type: "array" }, schema: w.
            properties.types.properties.date.type, parentSchema: w.properties.types.properties.date, data: y };
            e === null ? e = [S] : e.push(S), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" }, schema: w.properties.types.type,
        parentSchema: w.properties.types, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.maxLength !== void 0) {
      let h = n.maxLength;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let S = h[y];
          if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
            let P = { instancePath: t + "/maxLength/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/typ\
e", keyword: "type", params: { type: "integer" }, schema: w.properties.maxLength.additionalProperties.type, parentSchema: w.properties.maxLength.additionalProperties,
            data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (typeof S == "number" && isFinite(S) && (S < 1 || isNaN(S))) {
            let P = { instancePath: t + "/maxLength/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/min\
imum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: w.properties.maxLength.additionalProperties, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      else {
        let y = { instancePath: t + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "object" }, schema: w.properties.maxLength.
        type, parentSchema: w.properties.maxLength, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.findBy !== void 0) {
      let h = n.findBy, y = r, S = !1, P = r;
      if (typeof h != "string") {
        let x = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: w.properties.
        findBy.anyOf[0].type, parentSchema: w.properties.findBy.anyOf[0], data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
      if (h !== "any") {
        let x = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/enum", keyword: "enum", params: { allowedValues: w.properties.findBy.anyOf[0].
        enum }, schema: w.properties.findBy.anyOf[0].enum, parentSchema: w.properties.findBy.anyOf[0], data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
      var m = P === r;
      if (S = S || m, !S) {
        let x = r;
        if (h && typeof h == "object" && !Array.isArray(h))
          for (let k in h) {
            let g = h[k];
            if (g && typeof g == "object" && !Array.isArray(g)) {
              for (let l in g)
                if (!(l === "query" || l === "argument" || l === "type" || l === "value" || l === "many" || l === "most")) {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: E, data: g };
                  e === null ? e = [s] : e.push(s), r++;
                }
              if (g.query !== void 0) {
                let l = g.query;
                if (typeof l == "string") {
                  if (O(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/qu\
ery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.query, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/quer\
y/type", keyword: "type", params: { type: "string" }, schema: E.properties.query.type, parentSchema: E.properties.query, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.argument !== void 0) {
                let l = g.argument;
                if (typeof l == "string") {
                  if (O(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties\
/argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.argument, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/a\
rgument/type", keyword: "type", params: { type: "string" }, schema: E.properties.argument.type, parentSchema: E.properties.argument, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.type !== void 0) {
                let l = g.type;
                if (typeof l == "string") {
                  if (O(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/typ\
e/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.type, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/\
type", keyword: "type", params: { type: "string" }, schema: E.properties.type.type, parentSchema: E.properties.type, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.value !== void 0) {
                let l = g.value;
                if (typeof l == "string") {
                  if (O(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/va\
lue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.value, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/valu\
e/type", keyword: "type", params: { type: "string" }, schema: E.properties.value.type, parentSchema: E.properties.value, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.many !== void 0) {
                let l = g.many;
                if (typeof l != "boolean") {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/\
type", keyword: "type", params: { type: "boolean" }, schema: E.properties.many.type, parentSchema: E.properties.many, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.most !== void 0) {
                let l = g.most;
                if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
type", keyword: "type", params: { type: "integer" }, schema: E.properties.most.type, parentSchema: E.properties.most, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
                if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
                  let s = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: E.properties.most, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
            } else {
              let l = { instancePath: t + "/findBy/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
              type: "object" }, schema: E.type, parentSchema: E, data: g };
              e === null ? e = [l] : e.push(l), r++;
            }
          }
        else {
          let k = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: w.properties.
          findBy.anyOf[1].type, parentSchema: w.properties.findBy.anyOf[1], data: h };
          e === null ? e = [k] : e.push(k), r++;
        }
        var m = x === r;
        S = S || m;
      }
      if (S)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf", keyword: "anyOf", params: {}, schema: w.properties.findBy.anyOf, parentSchema: w.
        properties.findBy, data: h };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (n.filters !== void 0) {
      let h = n.filters;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let S = h[y];
          if (S && typeof S == "object" && !Array.isArray(S)) {
            for (let P in S)
              if (!(P === "query" || P === "argument" || P === "type" || P === "value" || P === "many" || P === "most")) {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: P }, schema: !1, parentSchema: E, data: S };
                e === null ? e = [x] : e.push(x), r++;
              }
            if (S.query !== void 0) {
              let P = S.query;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/que\
ry/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.query, data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/query\
/type", keyword: "type", params: { type: "string" }, schema: E.properties.query.type, parentSchema: E.properties.query, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.argument !== void 0) {
              let P = S.argument;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/\
argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.argument, data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/ar\
gument/type", keyword: "type", params: { type: "string" }, schema: E.properties.argument.type, parentSchema: E.properties.argument, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.type !== void 0) {
              let P = S.type;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type\
/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.type, data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/t\
ype", keyword: "type", params: { type: "string" }, schema: E.properties.type.type, parentSchema: E.properties.type, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.value !== void 0) {
              let P = S.value;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/val\
ue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.value, data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/value\
/type", keyword: "type", params: { type: "string" }, schema: E.properties.value.type, parentSchema: E.properties.value, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.many !== void 0) {
              let P = S.many;
              if (typeof P != "boolean") {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/t\
ype", keyword: "type", params: { type: "boolean" }, schema: E.properties.many.type, parentSchema: E.properties.many, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.most !== void 0) {
              let P = S.most;
              if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/t\
ype", keyword: "type", params: { type: "integer" }, schema: E.properties.most.type, parentSchema: E.properties.most, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
              if (typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) {
                let x = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/m\
inimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: E.properties.most, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
            type: "object" }, schema: E.type, parentSchema: E, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      else {
        let y = { instancePath: t + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" }, schema: w.properties.filters.
        type, parentSchema: w.properties.filters, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.readOnly !== void 0) {
      let h = n.readOnly;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let S = 0; S < y; S++) {
          let P = h[S];
          if (typeof P == "string") {
            if (O(P) < 1) {
              let x = { instancePath: t + "/readOnly/" + S, schemaPath: "#/properties/readOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: w.properties.readOnly.items, data: P };
              e === null ? e = [x] : e.push(x), r++;
            }
          } else {
            let x = { instancePath: t + "/readOnly/" + S, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" }, schema: w.
            properties.readOnly.items.type, parentSchema: w.properties.readOnly.items, data: P };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" }, schema: w.properties.readOnly.
        type, parentSchema: w.properties.readOnly, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.writeOnly !== void 0) {
      let h = n.writeOnly;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let S = 0; S < y; S++) {
          let P = h[S];
          if (typeof P == "string") {
            if (O(P) < 1) {
              let x = { instancePath: t + "/writeOnly/" + S, schemaPath: "#/properties/writeOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: w.properties.writeOnly.items, data: P };
              e === null ? e = [x] : e.push(x), r++;
            }
          } else {
            let x = { instancePath: t + "/writeOnly/" + S, schemaPath: "#/properties/writeOnly/items/type", keyword: "type", params: { type: "string" }, schema: w.
            properties.writeOnly.items.type, parentSchema: w.properties.writeOnly.items, data: P };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/writeOnly", schemaPath: "#/properties/writeOnly/type", keyword: "type", params: { type: "array" }, schema: w.properties.writeOnly.
        type, parentSchema: w.properties.writeOnly, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.writeAs !== void 0) {
      let h = n.writeAs;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let S = h[y];
          if (typeof S == "string") {
            if (O(S) < 1) {
              let P = { instancePath: t + "/writeAs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/minLe\
ngth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.writeAs.additionalProperties, data: S };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            let P = { instancePath: t + "/writeAs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: w.properties.writeAs.additionalProperties.type, parentSchema: w.properties.writeAs.additionalProperties, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      else {
        let y = { instancePath: t + "/writeAs", schemaPath: "#/properties/writeAs/type", keyword: "type", params: { type: "object" }, schema: w.properties.writeAs.
        type, parentSchema: w.properties.writeAs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.pairs !== void 0) {
      let h = n.pairs;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        for (let y in h) {
          let S = r;
          if (typeof y == "string" && !Pr.test(y)) {
            let P = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]\\w*$" },
            schema: "^[A-Za-z_]\\w*$", parentSchema: w.properties.pairs.propertyNames, data: y, propertyName: y };
            e === null ? e = [P] : e.push(P), r++;
          }
          var u = S === r;
          if (!u) {
            let P = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames", keyword: "propertyNames", params: { propertyName: y }, schema: w.
            properties.pairs.propertyNames, parentSchema: w.properties.pairs, data: h };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        for (let y in h) {
          let S = h[y];
          if (S && typeof S == "object" && !Array.isArray(S)) {
            if (S.list === void 0) {
              let P = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "list" }, schema: w.properties.pairs.additionalProperties.required, parentSchema: w.properties.pairs.
              additionalProperties, data: S };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (S.name === void 0) {
              let P = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "name" }, schema: w.properties.pairs.additionalProperties.required, parentSchema: w.properties.pairs.
              additionalProperties, data: S };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (S.value === void 0) {
              let P = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "value" }, schema: w.properties.pairs.additionalProperties.required, parentSchema: w.properties.pairs.
              additionalProperties, data: S };
              e === null ? e = [P] : e.push(P), r++;
            }
            for (let P in S)
              if (!(P === "list" || P === "name" || P === "value")) {
                let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/additio\
nalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, schema: !1, parentSchema: w.properties.pairs.additionalProperties, data: S };
                e === null ? e = [x] : e.push(x), r++;
              }
            if (S.list !== void 0) {
              let P = S.list;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.pairs.additionalProperties.properties.list, data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/list/type", keyword: "type", params: { type: "string" }, schema: w.properties.pairs.additionalProperties.properties.list.type, parentSchema: w.properties.
                pairs.additionalProperties.properties.list, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.name !== void 0) {
              let P = S.name;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.pairs.additionalProperties.properties.name, data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/name/type", keyword: "type", params: { type: "string" }, schema: w.properties.pairs.additionalProperties.properties.name.type, parentSchema: w.properties.
                pairs.additionalProperties.properties.name, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
            if (S.value !== void 0) {
              let P = S.value;
              if (typeof P == "string") {
                if (O(P) < 1) {
                  let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPrope\
rties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.properties.pairs.additionalProperties.properties.value,
                  data: P };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPropert\
ies/properties/value/type", keyword: "type", params: { type: "string" }, schema: w.properties.pairs.additionalProperties.properties.value.type, parentSchema: w.
                properties.pairs.additionalProperties.properties.value, data: P };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: w.properties.pairs.additionalProperties.type, parentSchema: w.properties.pairs.additionalProperties, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "object" }, schema: w.properties.pairs.type,
        parentSchema: w.properties.pairs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.decimalsAs !== void 0) {
      let h = n.decimalsAs;
      if (typeof h != "string") {
        let y = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/type", keyword: "type", params: { type: "string" }, schema: w.properties.
        decimalsAs.type, parentSchema: w.properties.decimalsAs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (!(h === "number" || h === "text")) {
        let y = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/enum", keyword: "enum", params: { allowedValues: w.properties.decimalsAs.
        enum }, schema: w.properties.decimalsAs.enum, parentSchema: w.properties.decimalsAs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.emptyAsOne !== void 0) {
      let h = n.emptyAsOne;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let S = 0; S < y; S++) {
          let P = h[S];
          if (typeof P == "string") {
            if (O(P) < 1) {
              let x = { instancePath: t + "/emptyAsOne/" + S, schemaPath: "#/properties/emptyAsOne/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: w.properties.emptyAsOne.items, data: P };
              e === null ? e = [x] : e.push(x), r++;
            }
          } else {
            let x = { instancePath: t + "/emptyAsOne/" + S, schemaPath: "#/properties/emptyAsOne/items/type", keyword: "type", params: { type: "string" }, schema: w.
            properties.emptyAsOne.items.type, parentSchema: w.properties.emptyAsOne.items, data: P };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/emptyAsOne", schemaPath: "#/properties/emptyAsOne/type", keyword: "type", params: { type: "array" }, schema: w.properties.
        emptyAsOne.type, parentSchema: w.properties.emptyAsOne, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.note !== void 0) {
      let h = n.note;
      if (typeof h == "string") {
        if (O(h) < 1) {
          let y = { instancePath: t + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: w.
          properties.note, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, schema: w.properties.note.type, parentSchema: w.
        properties.note, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.assumed !== void 0) {
      let h = n.assumed;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let S = h[y];
          if (typeof S != "string") {
            let P = { instancePath: t + "/assumed/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: w.properties.assumed.additionalProperties.type, parentSchema: w.properties.assumed.additionalProperties, data: S };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      else {
        let y = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: w.properties.assumed.
        type, parentSchema: w.properties.assumed, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: w.type, parentSchema: w, data: n };
    e === null ? e = [h] : e.push(h), r++;
  }
  return we.errors = e, r === 0;
}
function sr(n, { instancePath: t = "", parentData: T, parentDataProperty: C, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.system === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.protocol === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.connection === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.identity === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.auth === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.settleAfter === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settleAfter" }, schema: c.required, parentSchema: c,
      data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.resources === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, schema: c.required, parentSchema: c, data: n };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in n)
      if (!me.call(c.properties, l)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: c,
        data: n };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.version !== void 0) {
      let l = n.version;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: c.properties.version.
        type, parentSchema: c.properties.version, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (l !== 1) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: c.properties.version.enum }, schema: c.
        properties.version.enum, parentSchema: c.properties.version, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.system !== void 0) {
      let l = n.system;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.
          properties.system, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (!fr.test(l)) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, schema: "\
^[a-z][a-z0-9-]*$", parentSchema: c.properties.system, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, schema: c.properties.system.
        type, parentSchema: c.properties.system, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.title !== void 0) {
      let l = n.title;
      if (typeof l == "string") {
        if (O(l) < 1) {
          let s = { instancePath: t + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.
          properties.title, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: c.properties.title.type,
        parentSchema: c.properties.title, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.protocol !== void 0) {
      let l = n.protocol;
      if (typeof l != "string") {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, schema: c.properties.protocol.
        type, parentSchema: c.properties.protocol, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(l === "rest" || l === "graphql")) {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: c.properties.protocol.enum },
        schema: c.properties.protocol.enum, parentSchema: c.properties.protocol, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.connection !== void 0) {
      let l = n.connection;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l) {
          let a = r;
          if (typeof s == "string" && !ur.test(s)) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-\
Za-z][A-Za-z0-9]*$" }, schema: "^[A-Za-z][A-Za-z0-9]*$", parentSchema: c.properties.connection.propertyNames, data: s, propertyName: s };
            e === null ? e = [o] : e.push(o), r++;
          }
          var i = a === r;
          if (!i) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames", keyword: "propertyNames", params: { propertyName: s },
            schema: c.properties.connection.propertyNames, parentSchema: c.properties.connection, data: l };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let s in l) {
          let a = l[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let o in a)
              if (!(o === "about" || o === "required" || o === "secret" || o === "default" || o === "example")) {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/additionalPro\
perties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: J, data: a };
                e === null ? e = [f] : e.push(f), r++;
              }
            if (a.about !== void 0) {
              let o = a.about;
              if (typeof o == "string") {
                if (O(o) < 1) {
                  let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/\
properties/about/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: J.properties.about, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/pr\
operties/about/type", keyword: "type", params: { type: "string" }, schema: J.properties.about.type, parentSchema: J.properties.about, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.required !== void 0) {
              let o = a.required;
              if (typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/definitions/connectionWord\
/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: J.properties.required.type, parentSchema: J.properties.required, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.secret !== void 0) {
              let o = a.secret;
              if (typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/connectionWord/p\
roperties/secret/type", keyword: "type", params: { type: "boolean" }, schema: J.properties.secret.type, parentSchema: J.properties.secret, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.default !== void 0) {
              let o = a.default;
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/definitions/connectionWord/\
properties/default/type", keyword: "type", params: { type: J.properties.default.type }, schema: J.properties.default.type, parentSchema: J.properties.default, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.example !== void 0) {
              let o = a.example;
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/definitions/connectionWord/\
properties/example/type", keyword: "type", params: { type: J.properties.example.type }, schema: J.properties.example.type, parentSchema: J.properties.example, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/type", keyword: "\
type", params: { type: "object" }, schema: J.type, parentSchema: J, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "object" }, schema: c.properties.
        connection.type, parentSchema: c.properties.connection, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.identity !== void 0) {
      let l = n.identity;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: c.properties.identity, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!(s === "resource" || s === "path" || s === "connection")) {
            let a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.identity, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.resource !== void 0) {
          let s = l.resource;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: c.properties.identity.properties.resource, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/type", keyword: "type", params: { type: "st\
ring" }, schema: c.properties.identity.properties.resource.type, parentSchema: c.properties.identity.properties.resource, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.path !== void 0) {
          let s = l.path;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.identity.properties.path, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/type", keyword: "type", params: { type: "string" },
            schema: c.properties.identity.properties.path.type, parentSchema: c.properties.identity.properties.path, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.connection !== void 0) {
          let s = l.connection;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: c.properties.identity.properties.connection, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.identity.properties.connection.type, parentSchema: c.properties.identity.properties.connection, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, schema: c.properties.identity.
        type, parentSchema: c.properties.identity, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.auth !== void 0) {
      let l = n.auth;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "token" || s === "basic" || s === "headers")) {
            let a = { instancePath: t + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.auth, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.token !== void 0 && (Te.call(this, l.token, { instancePath: t + "/auth/token", parentData: l, parentDataProperty: "token", rootData: L }) || (e = e ===
        null ? Te.errors : e.concat(Te.errors), r = e.length)), l.basic !== void 0) {
          let s = l.basic;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.user === void 0) {
              let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: U.
              required, parentSchema: U, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.password === void 0) {
              let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" },
              schema: U.required, parentSchema: U, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "user" || a === "password")) {
                let o = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
                schema: !1, parentSchema: U, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.user !== void 0) {
              let a = s.user;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: U.properties.user, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" },
                schema: U.properties.user.type, parentSchema: U.properties.user, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.password !== void 0) {
              let a = s.password;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: U.properties.password, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "\
string" }, schema: U.properties.password.type, parentSchema: U.properties.password, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: U.type, parentSchema: U,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.headers !== void 0) {
          let s = l.headers;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (typeof o != "string") {
                let f = { instancePath: t + "/auth/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/auth/properties/headers/add\
itionalProperties/type", keyword: "type", params: { type: "string" }, schema: c.properties.auth.properties.headers.additionalProperties.type, parentSchema: c.properties.
                auth.properties.headers.additionalProperties, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/auth/headers", schemaPath: "#/properties/auth/properties/headers/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.auth.properties.headers.type, parentSchema: c.properties.auth.properties.headers, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" }, schema: c.properties.auth.type, parentSchema: c.
        properties.auth, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.headers !== void 0) {
      let l = n.headers;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let s in l) {
          let a = l[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: c.properties.headers.additionalProperties.type, parentSchema: c.properties.headers.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: c.properties.headers.
        type, parentSchema: c.properties.headers, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.changes !== void 0) {
      let l = n.changes;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.clock === void 0) {
          let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "clock" }, schema: c.
          properties.changes.required, parentSchema: c.properties.changes, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!me.call(c.properties.changes.properties, s)) {
            let a = { instancePath: t + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.changes, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.query !== void 0) {
          let s = l.query;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.changes.properties.query, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/type", keyword: "type", params: { type: "string" },
            schema: c.properties.changes.properties.query.type, parentSchema: c.properties.changes.properties.query, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.value !== void 0) {
          let s = l.value;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.changes.properties.value, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/type", keyword: "type", params: { type: "string" },
            schema: c.properties.changes.properties.value.type, parentSchema: c.properties.changes.properties.value, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.operator !== void 0) {
          let s = l.operator;
          if (typeof s != "string") {
            let a = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/type", keyword: "type", params: { type: "stri\
ng" }, schema: c.properties.changes.properties.operator.type, parentSchema: c.properties.changes.properties.operator, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "eq" || s === "ne" || s === "in" || s === "gt" || s === "gte" || s === "lt" || s === "lte")) {
            let a = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/enum", keyword: "enum", params: { allowedValues: c.
            properties.changes.properties.operator.enum }, schema: c.properties.changes.properties.operator.enum, parentSchema: c.properties.changes.properties.
            operator, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.argument !== void 0) {
          let s = l.argument;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: c.properties.changes.properties.argument, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/type", keyword: "type", params: { type: "stri\
ng" }, schema: c.properties.changes.properties.argument.type, parentSchema: c.properties.changes.properties.argument, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.type !== void 0) {
          let s = l.type;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.changes.properties.type, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/type", keyword: "type", params: { type: "string" }, schema: c.
            properties.changes.properties.type.type, parentSchema: c.properties.changes.properties.type, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.clock !== void 0) {
          let s = l.clock;
          if (typeof s != "string") {
            let a = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/type", keyword: "type", params: { type: "string" },
            schema: c.properties.changes.properties.clock.type, parentSchema: c.properties.changes.properties.clock, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "utc" || s === "local")) {
            let a = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/enum", keyword: "enum", params: { allowedValues: c.
            properties.changes.properties.clock.enum }, schema: c.properties.changes.properties.clock.enum, parentSchema: c.properties.changes.properties.clock,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.zone !== void 0) {
          let s = l.zone;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.changes.properties.zone, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/type", keyword: "type", params: { type: "string" }, schema: c.
            properties.changes.properties.zone.type, parentSchema: c.properties.changes.properties.zone, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.overlap !== void 0) {
          let s = l.overlap, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+\
(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var p = f === r;
          if (o = o || p, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var p = d === r;
            o = o || p;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.afterClockChange !== void 0) {
          let s = l.afterClockChange, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\
^\\d+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" },
            schema: j.anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var m = f === r;
          if (o = o || m, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "inte\
ger" }, schema: j.anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.
              anyOf[1].enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var m = d === r;
            o = o || m;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, schema: c.properties.changes.
        type, parentSchema: c.properties.changes, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.limits !== void 0) {
      let l = n.limits;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "perSecond" || s === "perMinute" || s === "atOnce")) {
            let a = { instancePath: t + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.limits, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.perSecond !== void 0) {
          let s = l.perSecond;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: B.required, parentSchema: B, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: B, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: B.properties.allowed.type, parentSchema: B.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: B.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: B.properties.use.type, parentSchema: B.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: B.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let d = a[f];
                  if (typeof d == "string") {
                    if (O(d) < 1) {
                      let b = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.sharedBy.items, data: d };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: B.properties.sharedBy.items.type, parentSchema: B.properties.sharedBy.items, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/perSecond/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: B.properties.sharedBy.type, parentSchema: B.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: B.type,
            parentSchema: B, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.perMinute !== void 0) {
          let s = l.perMinute;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: B.required, parentSchema: B, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: B, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: B.properties.allowed.type, parentSchema: B.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: B.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: B.properties.use.type, parentSchema: B.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: B.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let d = a[f];
                  if (typeof d == "string") {
                    if (O(d) < 1) {
                      let b = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.sharedBy.items, data: d };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: B.properties.sharedBy.items.type, parentSchema: B.properties.sharedBy.items, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/perMinute/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: B.properties.sharedBy.type, parentSchema: B.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: B.type,
            parentSchema: B, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.atOnce !== void 0) {
          let s = l.atOnce;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: B.required, parentSchema: B, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: B, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: B.properties.allowed.type, parentSchema: B.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: B.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "integ\
er" }, schema: B.properties.use.type, parentSchema: B.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: B.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let d = a[f];
                  if (typeof d == "string") {
                    if (O(d) < 1) {
                      let b = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.sharedBy.items, data: d };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    let b = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "type",
                    params: { type: "string" }, schema: B.properties.sharedBy.items.type, parentSchema: B.properties.sharedBy.items, data: d };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/atOnce/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: { type: "\
array" }, schema: B.properties.sharedBy.type, parentSchema: B.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: B.type, parentSchema: B,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: c.properties.limits.
        type, parentSchema: c.properties.limits, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.timeouts !== void 0) {
      let l = n.timeouts;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "connect" || s === "token" || s === "read" || s === "write")) {
            let a = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.timeouts, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.connect !== void 0) {
          let s = l.connect, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var u = f === r;
          if (o = o || u, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var u = d === r;
            o = o || u;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.token !== void 0) {
          let s = l.token, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var h = f === r;
          if (o = o || h, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var h = d === r;
            o = o || h;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.read !== void 0) {
          let s = l.read, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var y = f === r;
          if (o = o || y, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var y = d === r;
            o = o || y;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.write !== void 0) {
          let s = l.write, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var S = f === r;
          if (o = o || S, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var S = d === r;
            o = o || S;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: "object" }, schema: c.properties.timeouts.
        type, parentSchema: c.properties.timeouts, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.retry !== void 0) {
      let l = n.retry;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "first" || s === "longest" || s === "attempts" || s === "refusedFor")) {
            let a = { instancePath: t + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.retry, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.first !== void 0) {
          let s = l.first, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|\
s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var P = f === r;
          if (o = o || P, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var P = d === r;
            o = o || P;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.longest !== void 0) {
          let s = l.longest, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var x = f === r;
          if (o = o || x, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var x = d === r;
            o = o || x;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.attempts !== void 0) {
          let s = l.attempts;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" },
            schema: c.properties.retry.properties.attempts.type, parentSchema: c.properties.retry.properties.attempts, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: c.properties.retry.properties.attempts, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.refusedFor !== void 0) {
          let s = l.refusedFor, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!se.test(s)) {
              let d = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var D = f === r;
          if (o = o || D, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
              anyOf[1].type, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (s !== 0) {
              let _ = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].
              enum }, schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var D = d === r;
            o = o || D;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" }, schema: c.properties.retry.type,
        parentSchema: c.properties.retry, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.sizes !== void 0) {
      let l = n.sizes;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "answer" || s === "nesting" || s === "page")) {
            let a = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.sizes, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.answer !== void 0) {
          let s = l.answer, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!gr.test(s)) {
              let d = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(B|KB|M\
B)$" }, schema: "^\\d+(B|KB|MB)$", parentSchema: fe.anyOf[0], data: s };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: fe.
            anyOf[0].type, parentSchema: fe.anyOf[0], data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
          var k = f === r;
          if (o = o || k, !o) {
            let d = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: fe.
              anyOf[1].type, parentSchema: fe.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
              let _ = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 },
              schema: 1, parentSchema: fe.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var k = d === r;
            o = o || k;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf", keyword: "anyOf", params: {}, schema: fe.anyOf, parentSchema: fe,
            data: s };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (l.nesting !== void 0) {
          let s = l.nesting;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/type", keyword: "type", params: { type: "integer" },
            schema: c.properties.sizes.properties.nesting.type, parentSchema: c.properties.sizes.properties.nesting, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: c.properties.sizes.properties.nesting, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.page !== void 0) {
          let s = l.page;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/type", keyword: "type", params: { type: "integer" }, schema: c.
            properties.sizes.properties.page.type, parentSchema: c.properties.sizes.properties.page, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/minimum", keyword: "minimum", params: { comparison: ">=",
            limit: 1 }, schema: 1, parentSchema: c.properties.sizes.properties.page, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" }, schema: c.properties.sizes.type,
        parentSchema: c.properties.sizes, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.settleAfter !== void 0) {
      let l = n.settleAfter, s = r, a = !1, o = r;
      if (typeof l == "string") {
        if (!se.test(l)) {
          let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|\
h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: l };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.anyOf[0].
        type, parentSchema: j.anyOf[0], data: l };
        e === null ? e = [f] : e.push(f), r++;
      }
      var g = o === r;
      if (a = a || g, !a) {
        let f = r;
        if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
          let b = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
          anyOf[1].type, parentSchema: j.anyOf[1], data: l };
          e === null ? e = [b] : e.push(b), r++;
        }
        if (l !== 0) {
          let b = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].enum },
          schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: l };
          e === null ? e = [b] : e.push(b), r++;
        }
        var g = f === r;
        a = a || g;
      }
      if (a)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j, data: l };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (n.emptyAs !== void 0) {
      let l = n.emptyAs;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "text" || s === "integer" || s === "decimal" || s === "boolean" || s === "date")) {
            let a = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.emptyAs, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.text !== void 0) {
          let s = l.text;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/text", schemaPath: "#/properties/emptyAs/properties/text/type", keyword: "type", params: { type: c.properties.
            emptyAs.properties.text.type }, schema: c.properties.emptyAs.properties.text.type, parentSchema: c.properties.emptyAs.properties.text, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.integer !== void 0) {
          let s = l.integer;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/integer", schemaPath: "#/properties/emptyAs/properties/integer/type", keyword: "type", params: { type: c.properties.
            emptyAs.properties.integer.type }, schema: c.properties.emptyAs.properties.integer.type, parentSchema: c.properties.emptyAs.properties.integer, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.decimal !== void 0) {
          let s = l.decimal;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/decimal", schemaPath: "#/properties/emptyAs/properties/decimal/type", keyword: "type", params: { type: c.properties.
            emptyAs.properties.decimal.type }, schema: c.properties.emptyAs.properties.decimal.type, parentSchema: c.properties.emptyAs.properties.decimal, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.boolean !== void 0) {
          let s = l.boolean;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/boolean", schemaPath: "#/properties/emptyAs/properties/boolean/type", keyword: "type", params: { type: c.properties.
            emptyAs.properties.boolean.type }, schema: c.properties.emptyAs.properties.boolean.type, parentSchema: c.properties.emptyAs.properties.boolean, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.date !== void 0) {
          let s = l.date;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/date", schemaPath: "#/properties/emptyAs/properties/date/type", keyword: "type", params: { type: c.properties.
            emptyAs.properties.date.type }, schema: c.properties.emptyAs.properties.date.type, parentSchema: c.properties.emptyAs.properties.date, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/type", keyword: "type", params: { type: "object" }, schema: c.properties.emptyAs.
        type, parentSchema: c.properties.emptyAs, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.suggest !== void 0) {
      let l = n.suggest;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.as === void 0) {
          let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/required", keyword: "required", params: { missingProperty: "as" }, schema: c.
          properties.suggest.required, parentSchema: c.properties.suggest, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!(s === "as" || s === "range")) {
            let a = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.suggest, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.as !== void 0) {
          let s = l.as;
          if (typeof s != "string") {
            let a = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/type", keyword: "type", params: { type: "string" }, schema: c.
            properties.suggest.properties.as.type, parentSchema: c.properties.suggest.properties.as, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "null" || s === "left-out")) {
            let a = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/enum", keyword: "enum", params: { allowedValues: c.properties.
            suggest.properties.as.enum }, schema: c.properties.suggest.properties.as.enum, parentSchema: c.properties.suggest.properties.as, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.range !== void 0) {
          let s = l.range;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.member === void 0) {
              let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
member" }, schema: c.properties.suggest.properties.range.required, parentSchema: c.properties.suggest.properties.range, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.each === void 0) {
              let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
each" }, schema: c.properties.suggest.properties.range.required, parentSchema: c.properties.suggest.properties.range, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "member" || a === "each")) {
                let o = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.suggest.properties.range, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.member !== void 0) {
              let a = s.member;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.suggest.properties.range.properties.member, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/type", keyword: "type",
                params: { type: "string" }, schema: c.properties.suggest.properties.range.properties.member.type, parentSchema: c.properties.suggest.properties.
                range.properties.member, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.each !== void 0) {
              let a = s.each;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.suggest.properties.range.properties.each, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.suggest.properties.range.properties.each.type, parentSchema: c.properties.suggest.properties.range.properties.
                each, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/type", keyword: "type", params: { type: "object" },
            schema: c.properties.suggest.properties.range.type, parentSchema: c.properties.suggest.properties.range, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "object" }, schema: c.properties.suggest.
        type, parentSchema: c.properties.suggest, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.errors !== void 0) {
      let l = n.errors;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "message" || s === "code" || s === "busy" || s === "login" || s === "refused" || s === "unsure")) {
            let a = { instancePath: t + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.errors, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.message !== void 0) {
          let s = l.message;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (O(f) < 1) {
                  let d = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: c.properties.errors.properties.message.items, data: f };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.errors.properties.message.items.type, parentSchema: c.properties.errors.properties.message.items, data: f };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/message", schemaPath: "#/properties/errors/properties/message/type", keyword: "type", params: { type: "array" },
            schema: c.properties.errors.properties.message.type, parentSchema: c.properties.errors.properties.message, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.code !== void 0) {
          let s = l.code;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (O(f) < 1) {
                  let d = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: c.properties.errors.properties.code.items, data: f };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.errors.properties.code.items.type, parentSchema: c.properties.errors.properties.code.items, data: f };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/code", schemaPath: "#/properties/errors/properties/code/type", keyword: "type", params: { type: "array" }, schema: c.
            properties.errors.properties.code.type, parentSchema: c.properties.errors.properties.code, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.busy !== void 0) {
          let s = l.busy;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (O(f) < 1) {
                  let d = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: c.properties.errors.properties.busy.items, data: f };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.errors.properties.busy.items.type, parentSchema: c.properties.errors.properties.busy.items, data: f };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/busy", schemaPath: "#/properties/errors/properties/busy/type", keyword: "type", params: { type: "array" }, schema: c.
            properties.errors.properties.busy.type, parentSchema: c.properties.errors.properties.busy, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.login !== void 0) {
          let s = l.login;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (O(f) < 1) {
                  let d = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: c.properties.errors.properties.login.items, data: f };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.errors.properties.login.items.type, parentSchema: c.properties.errors.properties.login.items, data: f };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/login", schemaPath: "#/properties/errors/properties/login/type", keyword: "type", params: { type: "array" }, schema: c.
            properties.errors.properties.login.type, parentSchema: c.properties.errors.properties.login, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.refused !== void 0) {
          let s = l.refused;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (O(f) < 1) {
                  let d = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: c.properties.errors.properties.refused.items, data: f };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.errors.properties.refused.items.type, parentSchema: c.properties.errors.properties.refused.items, data: f };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/refused", schemaPath: "#/properties/errors/properties/refused/type", keyword: "type", params: { type: "array" },
            schema: c.properties.errors.properties.refused.type, parentSchema: c.properties.errors.properties.refused, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.unsure !== void 0) {
          let s = l.unsure;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (O(f) < 1) {
                  let d = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: c.properties.errors.properties.unsure.items, data: f };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.errors.properties.unsure.items.type, parentSchema: c.properties.errors.properties.unsure.items, data: f };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/unsure", schemaPath: "#/properties/errors/properties/unsure/type", keyword: "type", params: { type: "array" }, schema: c.
            properties.errors.properties.unsure.type, parentSchema: c.properties.errors.properties.unsure, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, schema: c.properties.errors.
        type, parentSchema: c.properties.errors, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.conditions !== void 0) {
      let l = n.conditions;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "join" || s === "escape")) {
            let a = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.conditions, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.join !== void 0) {
          let s = l.join;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.conditions.properties.join, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/type", keyword: "type", params: { type: "string" },
            schema: c.properties.conditions.properties.join.type, parentSchema: c.properties.conditions.properties.join, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.escape !== void 0) {
          let s = l.escape;
          if (typeof s != "string") {
            let a = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/type", keyword: "type", params: { type: "st\
ring" }, schema: c.properties.conditions.properties.escape.type, parentSchema: c.properties.conditions.properties.escape, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "backslash" || s === "double")) {
            let a = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/enum", keyword: "enum", params: { allowedValues: c.
            properties.conditions.properties.escape.enum }, schema: c.properties.conditions.properties.escape.enum, parentSchema: c.properties.conditions.properties.
            escape, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" }, schema: c.properties.
        conditions.type, parentSchema: c.properties.conditions, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.rest !== void 0) {
      let l = n.rest;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.paging === void 0) {
          let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: "paging" }, schema: c.properties.
          rest.required, parentSchema: c.properties.rest, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!(s === "base" || s === "lists" || s === "items" || s === "paging" || s === "create" || s === "update" || s === "delete")) {
            let a = { instancePath: t + "/rest", schemaPath: "#/properties/rest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.rest, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.base !== void 0) {
          let s = l.base;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: c.properties.rest.properties.base, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/type", keyword: "type", params: { type: "string" }, schema: c.
            properties.rest.properties.base.type, parentSchema: c.properties.rest.properties.base, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.lists !== void 0) {
          let s = l.lists;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.rest.properties.lists, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/type", keyword: "type", params: { type: "string" }, schema: c.
            properties.rest.properties.lists.type, parentSchema: c.properties.rest.properties.lists, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.items !== void 0) {
          let s = l.items;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.rest.properties.items, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/type", keyword: "type", params: { type: "string" }, schema: c.
            properties.rest.properties.items.type, parentSchema: c.properties.rest.properties.items, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.paging !== void 0) {
          let s = l.paging;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.style === void 0) {
                  let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/required", keyword: "\
required", params: { missingProperty: "style" }, schema: I.required, parentSchema: I, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
                for (let f in o)
                  if (!me.call(I.properties, f)) {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/additionalProper\
ties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: I, data: o };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                if (o.style !== void 0) {
                  let f = o.style;
                  if (typeof f != "string") {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/type", keyword: "type", params: { type: "string" }, schema: I.properties.style.type, parentSchema: I.properties.style, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (!(f === "token" || f === "offset" || f === "page" || f === "none")) {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/enum", keyword: "enum", params: { allowedValues: I.properties.style.enum }, schema: I.properties.style.enum, parentSchema: I.properties.style, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.size !== void 0) {
                  let f = o.size;
                  if (typeof f == "string") {
                    if (O(f) < 1) {
                      let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/prop\
erties/size/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.size, data: f };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/proper\
ties/size/type", keyword: "type", params: { type: "string" }, schema: I.properties.size.type, parentSchema: I.properties.size, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.token !== void 0) {
                  let f = o.token;
                  if (typeof f == "string") {
                    if (O(f) < 1) {
                      let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/pro\
perties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.token, data: f };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/prope\
rties/token/type", keyword: "type", params: { type: "string" }, schema: I.properties.token.type, parentSchema: I.properties.token, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.next !== void 0) {
                  let f = o.next;
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    for (let d in f)
                      if (!(d === "header" || d === "path")) {
                        let b = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/pr\
operties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: I.properties.next, data: f };
                        e === null ? e = [b] : e.push(b), r++;
                      }
                    if (f.header !== void 0) {
                      let d = f.header;
                      if (typeof d == "string") {
                        if (O(d) < 1) {
                          let b = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/\
paging/properties/next/properties/header/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.next.properties.header, data: d };
                          e === null ? e = [b] : e.push(b), r++;
                        }
                      } else {
                        let b = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/pa\
ging/properties/next/properties/header/type", keyword: "type", params: { type: "string" }, schema: I.properties.next.properties.header.type, parentSchema: I.properties.
                        next.properties.header, data: d };
                        e === null ? e = [b] : e.push(b), r++;
                      }
                    }
                    if (f.path !== void 0) {
                      let d = f.path;
                      if (typeof d == "string") {
                        if (O(d) < 1) {
                          let b = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pa\
ging/properties/next/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.next.properties.path, data: d };
                          e === null ? e = [b] : e.push(b), r++;
                        }
                      } else {
                        let b = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pagi\
ng/properties/next/properties/path/type", keyword: "type", params: { type: "string" }, schema: I.properties.next.properties.path.type, parentSchema: I.properties.
                        next.properties.path, data: d };
                        e === null ? e = [b] : e.push(b), r++;
                      }
                    }
                  } else {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/proper\
ties/next/type", keyword: "type", params: { type: "object" }, schema: I.properties.next.type, parentSchema: I.properties.next, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.offset !== void 0) {
                  let f = o.offset;
                  if (typeof f == "string") {
                    if (O(f) < 1) {
                      let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/pr\
operties/offset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.offset, data: f };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/prop\
erties/offset/type", keyword: "type", params: { type: "string" }, schema: I.properties.offset.type, parentSchema: I.properties.offset, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.page !== void 0) {
                  let f = o.page;
                  if (typeof f == "string") {
                    if (O(f) < 1) {
                      let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/prop\
erties/page/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.page, data: f };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/proper\
ties/page/type", keyword: "type", params: { type: "string" }, schema: I.properties.page.type, parentSchema: I.properties.page, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.first !== void 0) {
                  let f = o.first;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/type", keyword: "type", params: { type: "integer" }, schema: I.properties.first.type, parentSchema: I.properties.first, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: I.properties.first, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.total !== void 0) {
                  let f = o.total;
                  if (typeof f == "string") {
                    if (O(f) < 1) {
                      let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/pro\
perties/total/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.total, data: f };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/prope\
rties/total/type", keyword: "type", params: { type: "string" }, schema: I.properties.total.type, parentSchema: I.properties.total, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.ahead !== void 0) {
                  let f = o.ahead;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/type", keyword: "type", params: { type: "integer" }, schema: I.properties.ahead.type, parentSchema: I.properties.ahead, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: I.properties.ahead, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.overlap !== void 0) {
                  let f = o.overlap;
                  if (typeof f != "boolean") {
                    let d = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/overlap", schemaPath: "#/definitions/paging/pro\
perties/overlap/type", keyword: "type", params: { type: "boolean" }, schema: I.properties.overlap.type, parentSchema: I.properties.overlap, data: f };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/type", keyword: "typ\
e", params: { type: "object" }, schema: I.type, parentSchema: I, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/rest/paging", schemaPath: "#/properties/rest/properties/paging/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.rest.properties.paging.type, parentSchema: c.properties.rest.properties.paging, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.create !== void 0) {
          let s = l.create;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let a in s)
              if (!(a === "method" || a === "wrap")) {
                let o = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.rest.properties.create, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.rest.properties.create.properties.method.type, parentSchema: c.properties.rest.properties.create.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "POST" || a === "PUT")) {
                let o = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/enum", keyword: "enum", params: {
                allowedValues: c.properties.rest.properties.create.properties.method.enum }, schema: c.properties.rest.properties.create.properties.method.enum,
                parentSchema: c.properties.rest.properties.create.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.wrap !== void 0) {
              let a = s.wrap;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: c.properties.rest.properties.create.properties.wrap, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.rest.properties.create.properties.wrap.type, parentSchema: c.properties.rest.properties.create.properties.
                wrap, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.rest.properties.create.type, parentSchema: c.properties.rest.properties.create, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.update !== void 0) {
          let s = l.update;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.method === void 0) {
              let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
method" }, schema: c.properties.rest.properties.update.required, parentSchema: c.properties.rest.properties.update, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.form === void 0) {
              let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
form" }, schema: c.properties.rest.properties.update.required, parentSchema: c.properties.rest.properties.update, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "method" || a === "form" || a === "op" || a === "patchScalars" || a === "wrap" || a === "ifMatch" || a === "repeatable")) {
                let o = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.rest.properties.update, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.rest.properties.update.properties.method.type, parentSchema: c.properties.rest.properties.update.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "PATCH" || a === "PUT" || a === "POST")) {
                let o = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/enum", keyword: "enum", params: {
                allowedValues: c.properties.rest.properties.update.properties.method.enum }, schema: c.properties.rest.properties.update.properties.method.enum,
                parentSchema: c.properties.rest.properties.update.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.form !== void 0) {
              let a = s.form;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.rest.properties.update.properties.form.type, parentSchema: c.properties.rest.properties.update.properties.
                form, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "operations" || a === "merge" || a === "whole")) {
                let o = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/enum", keyword: "enum", params: {
                allowedValues: c.properties.rest.properties.update.properties.form.enum }, schema: c.properties.rest.properties.update.properties.form.enum, parentSchema: c.
                properties.rest.properties.update.properties.form, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.op !== void 0) {
              let a = s.op;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: c.properties.rest.properties.update.properties.op, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.rest.properties.update.properties.op.type, parentSchema: c.properties.rest.properties.update.properties.op, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.patchScalars !== void 0) {
              let a = s.patchScalars;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/type", keyword: "\
type", params: { type: "string" }, schema: c.properties.rest.properties.update.properties.patchScalars.type, parentSchema: c.properties.rest.properties.update.properties.
                patchScalars, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "string" || a === "native")) {
                let o = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/enum", keyword: "\
enum", params: { allowedValues: c.properties.rest.properties.update.properties.patchScalars.enum }, schema: c.properties.rest.properties.update.properties.patchScalars.
                enum, parentSchema: c.properties.rest.properties.update.properties.patchScalars, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.wrap !== void 0) {
              let a = s.wrap;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: c.properties.rest.properties.update.properties.wrap, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.rest.properties.update.properties.wrap.type, parentSchema: c.properties.rest.properties.update.properties.
                wrap, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.ifMatch !== void 0) {
              let a = s.ifMatch;
              if (typeof a != "boolean") {
                let o = { instancePath: t + "/rest/update/ifMatch", schemaPath: "#/properties/rest/properties/update/properties/ifMatch/type", keyword: "type", params: {
                type: "boolean" }, schema: c.properties.rest.properties.update.properties.ifMatch.type, parentSchema: c.properties.rest.properties.update.properties.
                ifMatch, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.repeatable !== void 0) {
              let a = s.repeatable;
              if (typeof a != "boolean") {
                let o = { instancePath: t + "/rest/update/repeatable", schemaPath: "#/properties/rest/properties/update/properties/repeatable/type", keyword: "t\
ype", params: { type: "boolean" }, schema: c.properties.rest.properties.update.properties.repeatable.type, parentSchema: c.properties.rest.properties.update.properties.
                repeatable, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.rest.properties.update.type, parentSchema: c.properties.rest.properties.update, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.delete !== void 0) {
          let s = l.delete;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let a in s)
              if (a !== "method") {
                let o = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.rest.properties.delete, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.rest.properties.delete.properties.method.type, parentSchema: c.properties.rest.properties.delete.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "DELETE" || a === "POST")) {
                let o = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/enum", keyword: "enum", params: {
                allowedValues: c.properties.rest.properties.delete.properties.method.enum }, schema: c.properties.rest.properties.delete.properties.method.enum,
                parentSchema: c.properties.rest.properties.delete.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.rest.properties.delete.type, parentSchema: c.properties.rest.properties.delete, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "object" }, schema: c.properties.rest.type, parentSchema: c.
        properties.rest, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.graphql !== void 0) {
      let l = n.graphql;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.list === void 0) {
          let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/required", keyword: "required", params: { missingProperty: "list" }, schema: c.
          properties.graphql.required, parentSchema: c.properties.graphql, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!me.call(c.properties.graphql.properties, s)) {
            let a = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: c.properties.graphql, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.endpoint !== void 0) {
          let s = l.endpoint;
          if (typeof s == "string") {
            if (O(s) < 1) {
              let a = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.endpoint, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/type", keyword: "type", params: { type: "stri\
ng" }, schema: c.properties.graphql.properties.endpoint.type, parentSchema: c.properties.graphql.properties.endpoint, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.within !== void 0) {
          let s = l.within;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/required", keyword: "required", params: { missingProperty: "\
field" }, schema: c.properties.graphql.properties.within.required, parentSchema: c.properties.graphql.properties.within, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments")) {
                let o = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.graphql.properties.within, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.within.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/type", keyword: "type",
                params: { type: "string" }, schema: c.properties.graphql.properties.within.properties.field.type, parentSchema: c.properties.graphql.properties.
                within.properties.field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            s.arguments !== void 0 && (Q.call(this, s.arguments, { instancePath: t + "/graphql/within/arguments", parentData: s, parentDataProperty: "arguments",
            rootData: L }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length));
          } else {
            let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/type", keyword: "type", params: { type: "object" },
            schema: c.properties.graphql.properties.within.type, parentSchema: c.properties.graphql.properties.within, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.words !== void 0) {
          let s = l.words;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (typeof o != "string") {
                let f = { instancePath: t + "/graphql/words/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/graphql/properties/words/a\
dditionalProperties/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.words.additionalProperties.type, parentSchema: c.
                properties.graphql.properties.words.additionalProperties, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/graphql/words", schemaPath: "#/properties/graphql/properties/words/type", keyword: "type", params: { type: "object" },
            schema: c.properties.graphql.properties.words.type, parentSchema: c.properties.graphql.properties.words, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.list !== void 0) {
          let s = l.list;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
field" }, schema: c.properties.graphql.properties.list.required, parentSchema: c.properties.graphql.properties.list, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.records === void 0) {
              let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
records" }, schema: c.properties.graphql.properties.list.required, parentSchema: c.properties.graphql.properties.list, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments" || a === "records" || a === "total" || a === "hasMore" || a === "cursor" || a === "ahead")) {
                let o = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.graphql.properties.list, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.list.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.list.properties.field.type, parentSchema: c.properties.graphql.properties.list.properties.
                field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.arguments !== void 0 && (Q.call(this, s.arguments, { instancePath: t + "/graphql/list/arguments", parentData: s, parentDataProperty: "argument\
s", rootData: L }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), s.records !== void 0) {
              let a = s.records;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.list.properties.records, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/type", keyword: "type",
                params: { type: "string" }, schema: c.properties.graphql.properties.list.properties.records.type, parentSchema: c.properties.graphql.properties.
                list.properties.records, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.total !== void 0) {
              let a = s.total;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.list.properties.total, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.list.properties.total.type, parentSchema: c.properties.graphql.properties.list.properties.
                total, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.hasMore !== void 0) {
              let a = s.hasMore;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.list.properties.hasMore, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/type", keyword: "type",
                params: { type: "string" }, schema: c.properties.graphql.properties.list.properties.hasMore.type, parentSchema: c.properties.graphql.properties.
                list.properties.hasMore, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.cursor !== void 0) {
              let a = s.cursor;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.list.properties.cursor, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.list.properties.cursor.type, parentSchema: c.properties.graphql.properties.list.properties.
                cursor, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.ahead !== void 0) {
              let a = s.ahead;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/type", keyword: "type", params: {
                type: "integer" }, schema: c.properties.graphql.properties.list.properties.ahead.type, parentSchema: c.properties.graphql.properties.list.properties.
                ahead, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/minimum", keyword: "minimu\
m", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.list.properties.ahead, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.graphql.properties.list.type, parentSchema: c.properties.graphql.properties.list, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.item !== void 0) {
          let s = l.item;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
field" }, schema: c.properties.graphql.properties.item.required, parentSchema: c.properties.graphql.properties.item, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.arguments === void 0) {
              let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
arguments" }, schema: c.properties.graphql.properties.item.required, parentSchema: c.properties.graphql.properties.item, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments" || a === "on")) {
                let o = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.graphql.properties.item, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.item.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.item.properties.field.type, parentSchema: c.properties.graphql.properties.item.properties.
                field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.arguments !== void 0 && (Q.call(this, s.arguments, { instancePath: t + "/graphql/item/arguments", parentData: s, parentDataProperty: "argument\
s", rootData: L }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), s.on !== void 0) {
              let a = s.on;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/minLength", keyword: "minLengt\
h", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.item.properties.on, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.item.properties.on.type, parentSchema: c.properties.graphql.properties.item.properties.
                on, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/type", keyword: "type", params: { type: "object" }, schema: c.
            properties.graphql.properties.item.type, parentSchema: c.properties.graphql.properties.item, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.filter !== void 0) {
          let s = l.filter;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.operators === void 0) {
              let a = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/required", keyword: "required", params: { missingProperty: "\
operators" }, schema: c.properties.graphql.properties.filter.required, parentSchema: c.properties.graphql.properties.filter, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "and" || a === "or" || a === "operators")) {
                let o = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.graphql.properties.filter, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.and !== void 0) {
              let a = s.and;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.and, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.filter.properties.and.type, parentSchema: c.properties.graphql.properties.filter.properties.
                and, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.or !== void 0) {
              let a = s.or;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/minLength", keyword: "minL\
ength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.or, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/type", keyword: "type", params: {
                type: "string" }, schema: c.properties.graphql.properties.filter.properties.or.type, parentSchema: c.properties.graphql.properties.filter.properties.
                or, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.operators !== void 0) {
              let a = s.operators;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let o in a)
                  if (!(o === "eq" || o === "ne" || o === "in" || o === "gt" || o === "gte" || o === "lt" || o === "lte")) {
                    let f = { instancePath: t + "/graphql/filter/operators", schemaPath: "#/properties/graphql/properties/filter/properties/operators/additional\
Properties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: c.properties.graphql.properties.filter.properties.operators,
                    data: a };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                if (a.eq !== void 0) {
                  let o = a.eq;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/eq/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      eq, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/eq/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.eq.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.eq, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.ne !== void 0) {
                  let o = a.ne;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/ne/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      ne, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/ne/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.ne.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.ne, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.in !== void 0) {
                  let o = a.in;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      in, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/in/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.in.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.in, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.gt !== void 0) {
                  let o = a.gt;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/gt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      gt, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/gt/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.gt.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.gt, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.gte !== void 0) {
                  let o = a.gte;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/gte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      gte, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/gte/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.gte.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.gte, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.lt !== void 0) {
                  let o = a.lt;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/lt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      lt, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/lt/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.lt.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.lt, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.lte !== void 0) {
                  let o = a.lte;
                  if (typeof o == "string") {
                    if (O(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/lte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.filter.properties.operators.properties.
                      lte, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/lte/type", keyword: "type", params: { type: "string" }, schema: c.properties.graphql.properties.filter.properties.operators.properties.lte.type, parentSchema: c.
                    properties.graphql.properties.filter.properties.operators.properties.lte, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/operators", schemaPath: "#/properties/graphql/properties/filter/properties/operators/type", keyword: "\
type", params: { type: "object" }, schema: c.properties.graphql.properties.filter.properties.operators.type, parentSchema: c.properties.graphql.properties.filter.
                properties.operators, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/type", keyword: "type", params: { type: "object" },
            schema: c.properties.graphql.properties.filter.type, parentSchema: c.properties.graphql.properties.filter, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.order !== void 0) {
          let s = l.order;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.ascending === void 0) {
              let a = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/required", keyword: "required", params: { missingProperty: "\
ascending" }, schema: c.properties.graphql.properties.order.required, parentSchema: c.properties.graphql.properties.order, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (a !== "ascending") {
                let o = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.graphql.properties.order, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.ascending !== void 0) {
              let a = s.ascending;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.order.properties.ascending, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/type", keyword: "\
type", params: { type: "string" }, schema: c.properties.graphql.properties.order.properties.ascending.type, parentSchema: c.properties.graphql.properties.order.
                properties.ascending, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/type", keyword: "type", params: { type: "object" },
            schema: c.properties.graphql.properties.order.type, parentSchema: c.properties.graphql.properties.order, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.create !== void 0 && (oe.call(this, l.create, { instancePath: t + "/graphql/create", parentData: l, parentDataProperty: "create", rootData: L }) ||
        (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), l.update !== void 0 && (oe.call(this, l.update, { instancePath: t + "/graphql/update",
        parentData: l, parentDataProperty: "update", rootData: L }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), l.delete !== void 0 &&
        (oe.call(this, l.delete, { instancePath: t + "/graphql/delete", parentData: l, parentDataProperty: "delete", rootData: L }) || (e = e === null ? oe.errors :
        e.concat(oe.errors), r = e.length)), l.batch !== void 0) {
          let s = l.batch;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/type", keyword: "type", params: { type: "integer" },
            schema: c.properties.graphql.properties.batch.type, parentSchema: c.properties.graphql.properties.batch, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.batch, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.together !== void 0) {
          let s = l.together;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.session === void 0) {
              let a = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/required", keyword: "required", params: { missingProperty: "\
session" }, schema: c.properties.graphql.properties.together.required, parentSchema: c.properties.graphql.properties.together, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.keep === void 0) {
              let a = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/required", keyword: "required", params: { missingProperty: "\
keep" }, schema: c.properties.graphql.properties.together.required, parentSchema: c.properties.graphql.properties.together, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "session" || a === "keep")) {
                let o = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/additionalProperties", keyword: "addition\
alProperties", params: { additionalProperty: a }, schema: !1, parentSchema: c.properties.graphql.properties.together, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.session !== void 0) {
              let a = s.session;
              if (typeof a == "string") {
                if (O(a) < 1) {
                  let o = { instancePath: t + "/graphql/together/session", schemaPath: "#/properties/graphql/properties/together/properties/session/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: c.properties.graphql.properties.together.properties.session, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/together/session", schemaPath: "#/properties/graphql/properties/together/properties/session/type", keyword: "\
type", params: { type: "string" }, schema: c.properties.graphql.properties.together.properties.session.type, parentSchema: c.properties.graphql.properties.together.
                properties.session, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            s.keep !== void 0 && (Q.call(this, s.keep, { instancePath: t + "/graphql/together/keep", parentData: s, parentDataProperty: "keep", rootData: L }) ||
            (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length));
          } else {
            let a = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/type", keyword: "type", params: { type: "obje\
ct" }, schema: c.properties.graphql.properties.together.type, parentSchema: c.properties.graphql.properties.together, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/type", keyword: "type", params: { type: "object" }, schema: c.properties.graphql.
        type, parentSchema: c.properties.graphql, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.defaults !== void 0 && (we.call(this, n.defaults, { instancePath: t + "/defaults", parentData: n, parentDataProperty: "defaults", rootData: L }) || (e =
    e === null ? we.errors : e.concat(we.errors), r = e.length)), n.resources !== void 0) {
      let l = n.resources;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: c.properties.resources, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          we.call(this, l[s], { instancePath: t + "/resources/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: s, rootData: L }) ||
          (e = e === null ? we.errors : e.concat(we.errors), r = e.length);
      } else {
        let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, schema: c.properties.resources.
        type, parentSchema: c.properties.resources, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.assumed !== void 0) {
      let l = n.assumed;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let s in l) {
          let a = l[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/assumed/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: c.properties.assumed.additionalProperties.type, parentSchema: c.properties.assumed.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: c.properties.assumed.
        type, parentSchema: c.properties.assumed, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: c.type, parentSchema: c, data: n };
    e === null ? e = [l] : e.push(l), r++;
  }
  return sr.errors = e, r === 0;
}
var br = { tenant: ir, pack: mr, rules: dr, system: yr };
export {
  br as SCHEMAS,
  mr as pack,
  dr as rules,
  yr as system,
  ir as tenant
};
