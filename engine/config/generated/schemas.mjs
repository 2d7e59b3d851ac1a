// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var ar = (n, t) => () => {
  try {
    return t || n((t = { exports: {} }).exports, t), t.exports;
  } catch (R) {
    throw t = 0, R;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Ge = ar((Me) => {
  "use strict";
  Object.defineProperty(Me, "__esModule", { value: !0 });
  function We(n) {
    let t = n.length, R = 0, V = 0, L;
    for (; V < t; )
      R++, L = n.charCodeAt(V++), L >= 55296 && L <= 56319 && V < t && (L = n.charCodeAt(V), (L & 64512) === 56320 && V++);
    return R;
  }
  Me.default = We;
  We.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ir = er, _ = { type: "object", properties: { version: { const: 1, examples: [1] }, tenant: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", maxLength: 60,
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
"08:00"] }, xe = { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] }, A = { anyOf: [{ const: "off" }, { type: "object", properties: { share: { type: "\
string", pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$", examples: ["10%"] }, count: { type: "integer", minimum: 0, examples: [50] } }, additionalProperties: !1, minProperties: 1 }],
examples: [{ share: "10%", count: 50 }] }, ie = Object.prototype.hasOwnProperty, q = Ge().default, Ve = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), Qe = new RegExp(
"^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "u"), pr = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), nr = new RegExp("^[^@\\s,;]+@\
[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", "u"), or = new RegExp("^[^@\\s,;]+@[^@\\s,;]+$", "u"), Xe = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:0\
0)$", "u"), Ye = new RegExp("^\\d+(s|m|h)$", "u"), pe = new RegExp("^(\\d{1,2}(\\.\\d+)?|100)%$", "u"), je = { type: "object", additionalProperties: { $ref: "#/\
definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "clients" }, erp: { resource: "associate" } } }] }, B = { type: ["object", "nul\
l"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0, "x-or": ["both"] }, onConflict: { type: "string", "x-side": !0, "x-or": ["ask"] }, link: {
$ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" }, show: { type: "object", properties: { number: { type: "string", examples: ["number"] }, name: {
type: "string", examples: ["name"] } }, additionalProperties: !1, examples: [{ number: "number", name: "name" }] }, when: { type: ["boolean", "string"], examples: [
"$settings.partners.contacts.transfer"] }, parent: { type: "string", minLength: 1, examples: ["customer"] }, requires: { type: "array", items: { type: "string",
minLength: 1 }, examples: [["departments"]] }, together: { type: "string", "x-side": !0 }, also: { type: "object", "x-sides": !0, properties: { when: { type: "s\
tring", minLength: 1, examples: ["billing"] } }, additionalProperties: { type: "object", additionalProperties: { $ref: "#/definitions/fieldSide" }, examples: [{
city: "town", lines: { lines: ["line1", "line2"] } }] }, required: ["when"], examples: [{ when: "billing", erp: { city: "town" } }] }, gone: { type: "string", pattern: "\
^(keep|delete|\\$settings\\..+)$", examples: ["delete"] }, inactive: { type: ["string", "null"], examples: ["inactive"] }, fields: { type: "object", additionalProperties: {
$ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: { $ref: "#/definitions/entitySide" } }, re = { type: "\
object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] }, holds: { enum: ["guid", "key"],
examples: ["key"] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [{ erp: "information1" }] }, z = { type: "object", properties: { resource: {
type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, examples: [
{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["product"] }, where: { $ref: "#/definitions/predicate" }, exclude: { $ref: "\
#/definitions/predicate" }, createdFor: { type: ["array", "string", "object"], items: { type: "string", minLength: 1 }, minLength: 1, properties: { choose: { type: "\
string", minLength: 1, examples: ["$settings.partners.include"] } }, additionalProperties: { type: ["array", "string"], items: { type: "string", minLength: 1 },
minLength: 1, examples: [["projects"], "any"] }, examples: [["projects"], { choose: "$settings.include", all: "any", withProject: ["projects"] }] }, expects: { type: "\
object", additionalProperties: { type: "object", properties: { field: { type: "string", minLength: 1, examples: ["code"] }, values: { type: "array", items: { type: [
"string", "number", "boolean", "null"] }, examples: [["$settings.products.defaults.workHours", "$settings.products.defaults.products"]] }, kinds: { type: "array",
minItems: 1, items: { type: "string" }, examples: [["product"]] }, when: { type: ["boolean", "string"], examples: ["$settings.costs.transfer"] }, why: { type: "\
string", minLength: 1, examples: ["rows of invoices without a product of their own get it"] } }, required: ["field", "values", "why"], additionalProperties: !1,
examples: [{ field: "code", values: ["$settings.costs.product"], why: "costs become fees of it" }] }, examples: [{ costs: { field: "code", values: ["$settings.c\
osts.product"], why: "costs become fees of it" } }] }, onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string", "number", "boole\
an", "object"], properties: { in: { type: "string", minLength: 1, examples: ["projectstatuses"] }, value: { type: "string", minLength: 1, examples: ["guid"] }, where: {
$ref: "#/definitions/predicate" }, lowest: { type: "string", minLength: 1, examples: ["probability"] }, tell: { type: "string", minLength: 1, examples: ["name"] } },
additionalProperties: { type: ["string", "number", "boolean", "object"] } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1, examples: [
{ resource: "customers" }] }, U = { type: ["object", "string", "null"], minProperties: 1, properties: { field: { type: "string", minLength: 1, examples: ["group\
12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolean", "object"], if: { type: "object" }, then: { $ref: "#/definitions/pr\
edicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30, 40"] }, from: { $ref: "#/definitions/scalar", examples: ["2027-02-01"] },
to: { $ref: "#/definitions/scalar", examples: [99] }, normalize: { $ref: "#/definitions/normalize" }, lookup: { type: "object", properties: { in: { type: "strin\
g", minLength: 1, examples: ["projectstatuses"] }, by: { type: "string", examples: ["guid"] }, value: { type: "string", minLength: 1, examples: ["state"] } }, required: [
"in", "value"], additionalProperties: !1, examples: [{ in: "projectstatuses", value: "state" }] }, when: { type: ["boolean", "string", "number"], examples: ["$s\
ettings.projects.status"] }, all: { $ref: "#/definitions/predicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1, examples: [{ field: "\
group12", value: 9 }] }, M = { type: ["string", "number", "boolean"], examples: ["9"] }, Ae = { validate: J }, Le = { type: ["string", "number", "boolean", "arr\
ay"], items: { $ref: "#/definitions/scalar" }, minItems: 1, examples: [9] };
function ke(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean" && !Array.isArray(n)) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Le.type }, schema: Le.type, parentSchema: Le, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let a = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Le, data: n };
      e === null ? e = [a] : e.push(a), r++;
    }
    let p = n.length;
    for (let a = 0; a < p; a++) {
      let o = n[a];
      if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
        let h = { instancePath: t + "/" + a, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
        data: o };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return ke.errors = e, r === 0;
}
var ne = { type: ["array", "string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["str\
ing", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] };
function te(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if ((!n || typeof n != "object") && typeof n != "string") {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: ne.type }, schema: ne.type, parentSchema: ne, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (Array.isArray(n)) {
    let p = n.length;
    for (let a = 0; a < p; a++) {
      let o = n[a];
      if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o))) {
        let h = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: ne.items.type }, schema: ne.items.type, parentSchema: ne.
        items, data: o };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1) {
          let h = { instancePath: t + "/" + a, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ne.
          items, data: o };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (Object.keys(o).length < 1) {
          let h = { instancePath: t + "/" + a, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ne.
          items, data: o };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in o) {
          let c = o[h];
          if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
            let y = { instancePath: t + "/" + a + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: {
            type: M.type }, schema: M.type, parentSchema: M, data: c };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      }
    }
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1) {
      let p = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ne, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (Object.keys(n).length < 1) {
      let p = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ne, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n) {
      let a = n[p];
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
        let o = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.
        type }, schema: M.type, parentSchema: M, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  }
  return te.errors = e, r === 0;
}
var Re = { type: "array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] };
function ue(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let a = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Re, data: n };
      e === null ? e = [a] : e.push(a), r++;
    }
    let p = n.length;
    for (let a = 0; a < p; a++)
      Ae.validate.call(this, n[a], { instancePath: t + "/" + a, parentData: n, parentDataProperty: a, rootData: L }) || (e = e === null ? Ae.validate.errors : e.
      concat(Ae.validate.errors), r = e.length);
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: Re.type, parentSchema: Re, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ue.errors = e, r === 0;
}
function J(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: n };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let a = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: U, data: n };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in n)
      if (!ie.call(U.properties, a)) {
        let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: U,
        data: n };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (n.field !== void 0) {
      let a = n.field;
      if (typeof a == "string") {
        if (q(a) < 1) {
          let o = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: U.
          properties.field, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: U.properties.field.type,
        parentSchema: U.properties.field, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.value !== void 0) {
      let a = n.value;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
        let o = { instancePath: t + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
        data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.not !== void 0) {
      let a = n.not;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean" && !(a && typeof a == "object" && !Array.isArray(a))) {
        let y = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: U.properties.not.type }, schema: U.properties.
        not.type, parentSchema: U.properties.not, data: a };
        e === null ? e = [y] : e.push(y), r++;
      }
      let o = r, h = !0, c = r;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var p = c === r;
      if (r = o, e !== null && (o ? e.length = o : e = null), p) {
        let y = r;
        Ae.validate.call(this, a, { instancePath: t + "/not", parentData: n, parentDataProperty: "not", rootData: L }) || (e = e === null ? Ae.validate.errors :
        e.concat(Ae.validate.errors), r = e.length);
        var p = y === r;
        h = p;
      }
      if (!h) {
        let y = { instancePath: t + "/not", schemaPath: "#/properties/not/if", keyword: "if", params: { failingKeyword: "then" }, schema: U.properties.not.if, parentSchema: U.
        properties.not, data: a };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.in !== void 0 && (ke.call(this, n.in, { instancePath: t + "/in", parentData: n, parentDataProperty: "in", rootData: L }) || (e = e === null ? ke.errors :
    e.concat(ke.errors), r = e.length)), n.from !== void 0) {
      let a = n.from;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
        let o = { instancePath: t + "/from", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
        data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.to !== void 0) {
      let a = n.to;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
        let o = { instancePath: t + "/to", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.normalize !== void 0 && (te.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: L }) ||
    (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), n.lookup !== void 0) {
      let a = n.lookup;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.in === void 0) {
          let o = { instancePath: t + "/lookup", schemaPath: "#/properties/lookup/required", keyword: "required", params: { missingProperty: "in" }, schema: U.properties.
          lookup.required, parentSchema: U.properties.lookup, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.value === void 0) {
          let o = { instancePath: t + "/lookup", schemaPath: "#/properties/lookup/required", keyword: "required", params: { missingProperty: "value" }, schema: U.
          properties.lookup.required, parentSchema: U.properties.lookup, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "in" || o === "by" || o === "value")) {
            let h = { instancePath: t + "/lookup", schemaPath: "#/properties/lookup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o },
            schema: !1, parentSchema: U.properties.lookup, data: a };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (a.in !== void 0) {
          let o = a.in;
          if (typeof o == "string") {
            if (q(o) < 1) {
              let h = { instancePath: t + "/lookup/in", schemaPath: "#/properties/lookup/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: U.properties.lookup.properties.in, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/lookup/in", schemaPath: "#/properties/lookup/properties/in/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.lookup.properties.in.type, parentSchema: U.properties.lookup.properties.in, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (a.by !== void 0) {
          let o = a.by;
          if (typeof o != "string") {
            let h = { instancePath: t + "/lookup/by", schemaPath: "#/properties/lookup/properties/by/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.lookup.properties.by.type, parentSchema: U.properties.lookup.properties.by, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (a.value !== void 0) {
          let o = a.value;
          if (typeof o == "string") {
            if (q(o) < 1) {
              let h = { instancePath: t + "/lookup/value", schemaPath: "#/properties/lookup/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: U.properties.lookup.properties.value, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/lookup/value", schemaPath: "#/properties/lookup/properties/value/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.lookup.properties.value.type, parentSchema: U.properties.lookup.properties.value, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/lookup", schemaPath: "#/properties/lookup/type", keyword: "type", params: { type: "object" }, schema: U.properties.lookup.
        type, parentSchema: U.properties.lookup, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.when !== void 0) {
      let a = n.when;
      if (typeof a != "boolean" && typeof a != "string" && !(typeof a == "number" && isFinite(a))) {
        let o = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: U.properties.when.type }, schema: U.properties.
        when.type, parentSchema: U.properties.when, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    n.all !== void 0 && (ue.call(this, n.all, { instancePath: t + "/all", parentData: n, parentDataProperty: "all", rootData: L }) || (e = e === null ? ue.errors :
    e.concat(ue.errors), r = e.length)), n.any !== void 0 && (ue.call(this, n.any, { instancePath: t + "/any", parentData: n, parentDataProperty: "any", rootData: L }) ||
    (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length));
  }
  return J.errors = e, r === 0;
}
function ze(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "resource" || p === "anyOf" || p === "bornAs" || p === "where" || p === "exclude" || p === "createdFor" || p === "expects" || p === "onCreate")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: z,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.resource !== void 0) {
      let p = n.resource;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.
          properties.resource, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: z.properties.resource.
        type, parentSchema: z.properties.resource, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.anyOf !== void 0) {
      let p = n.anyOf;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let a = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: z.
          properties.anyOf, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p) {
          let o = p[a];
          if (typeof o == "string") {
            if (q(o) < 1) {
              let h = { instancePath: t + "/anyOf/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.anyOf.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/anyOf/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: z.properties.anyOf.additionalProperties.type, parentSchema: z.properties.anyOf.additionalProperties, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "object" }, schema: z.properties.anyOf.type,
        parentSchema: z.properties.anyOf, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.bornAs !== void 0) {
      let p = n.bornAs;
      if (typeof p != "string") {
        let a = { instancePath: t + "/bornAs", schemaPath: "#/properties/bornAs/type", keyword: "type", params: { type: "string" }, schema: z.properties.bornAs.
        type, parentSchema: z.properties.bornAs, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.where !== void 0 && (J.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: L }) || (e = e === null ?
    J.errors : e.concat(J.errors), r = e.length)), n.exclude !== void 0 && (J.call(this, n.exclude, { instancePath: t + "/exclude", parentData: n, parentDataProperty: "\
exclude", rootData: L }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), n.createdFor !== void 0) {
      let p = n.createdFor;
      if ((!p || typeof p != "object") && typeof p != "string") {
        let a = { instancePath: t + "/createdFor", schemaPath: "#/properties/createdFor/type", keyword: "type", params: { type: z.properties.createdFor.type }, schema: z.
        properties.createdFor.type, parentSchema: z.properties.createdFor, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof p == "string" && q(p) < 1) {
        let a = { instancePath: t + "/createdFor", schemaPath: "#/properties/createdFor/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.
        properties.createdFor, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/createdFor/" + o, schemaPath: "#/properties/createdFor/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: z.properties.createdFor.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/createdFor/" + o, schemaPath: "#/properties/createdFor/items/type", keyword: "type", params: { type: "string" }, schema: z.
            properties.createdFor.items.type, parentSchema: z.properties.createdFor.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (a !== "choose") {
            let o = p[a];
            if (!Array.isArray(o) && typeof o != "string") {
              let h = { instancePath: t + "/createdFor/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/createdFor/additionalProperties\
/type", keyword: "type", params: { type: z.properties.createdFor.additionalProperties.type }, schema: z.properties.createdFor.additionalProperties.type, parentSchema: z.
              properties.createdFor.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (typeof o == "string" && q(o) < 1) {
              let h = { instancePath: t + "/createdFor/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/createdFor/additionalProperties\
/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.createdFor.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (Array.isArray(o)) {
              let h = o.length;
              for (let c = 0; c < h; c++) {
                let y = o[c];
                if (typeof y == "string") {
                  if (q(y) < 1) {
                    let P = { instancePath: t + "/createdFor/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "#/properties/createdFor/addi\
tionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.createdFor.additionalProperties.items, data: y };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                } else {
                  let P = { instancePath: t + "/createdFor/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "#/properties/createdFor/additi\
onalProperties/items/type", keyword: "type", params: { type: "string" }, schema: z.properties.createdFor.additionalProperties.items.type, parentSchema: z.properties.
                  createdFor.additionalProperties.items, data: y };
                  e === null ? e = [P] : e.push(P), r++;
                }
              }
            }
          }
        if (p.choose !== void 0) {
          let a = p.choose;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/createdFor/choose", schemaPath: "#/properties/createdFor/properties/choose/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: z.properties.createdFor.properties.choose, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/createdFor/choose", schemaPath: "#/properties/createdFor/properties/choose/type", keyword: "type", params: { type: "st\
ring" }, schema: z.properties.createdFor.properties.choose.type, parentSchema: z.properties.createdFor.properties.choose, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      }
    }
    if (n.expects !== void 0) {
      let p = n.expects;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p) {
          let o = p[a];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.field === void 0) {
              let h = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expects/additionalProperties/requi\
red", keyword: "required", params: { missingProperty: "field" }, schema: z.properties.expects.additionalProperties.required, parentSchema: z.properties.expects.
              additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (o.values === void 0) {
              let h = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expects/additionalProperties/requi\
red", keyword: "required", params: { missingProperty: "values" }, schema: z.properties.expects.additionalProperties.required, parentSchema: z.properties.expects.
              additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (o.why === void 0) {
              let h = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expects/additionalProperties/requi\
red", keyword: "required", params: { missingProperty: "why" }, schema: z.properties.expects.additionalProperties.required, parentSchema: z.properties.expects.additionalProperties,
              data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            for (let h in o)
              if (!(h === "field" || h === "values" || h === "kinds" || h === "when" || h === "why")) {
                let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expects/additionalProperties/add\
itionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: z.properties.expects.additionalProperties, data: o };
                e === null ? e = [c] : e.push(c), r++;
              }
            if (o.field !== void 0) {
              let h = o.field;
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/expects/additionalP\
roperties/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.expects.additionalProperties.properties.
                  field, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/expects/additionalPro\
perties/properties/field/type", keyword: "type", params: { type: "string" }, schema: z.properties.expects.additionalProperties.properties.field.type, parentSchema: z.
                properties.expects.additionalProperties.properties.field, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.values !== void 0) {
              let h = o.values;
              if (Array.isArray(h)) {
                let c = h.length;
                for (let y = 0; y < c; y++) {
                  let P = h[y];
                  if (typeof P != "string" && !(typeof P == "number" && isFinite(P)) && typeof P != "boolean" && P !== null) {
                    let w = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + y, schemaPath: "#/properties/expects/add\
itionalProperties/properties/values/items/type", keyword: "type", params: { type: z.properties.expects.additionalProperties.properties.values.items.type }, schema: z.
                    properties.expects.additionalProperties.properties.values.items.type, parentSchema: z.properties.expects.additionalProperties.properties.values.
                    items, data: P };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                }
              } else {
                let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/properties/expects/additionalPr\
operties/properties/values/type", keyword: "type", params: { type: "array" }, schema: z.properties.expects.additionalProperties.properties.values.type, parentSchema: z.
                properties.expects.additionalProperties.properties.values, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.kinds !== void 0) {
              let h = o.kinds;
              if (Array.isArray(h)) {
                if (h.length < 1) {
                  let y = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds", schemaPath: "#/properties/expects/additionalP\
roperties/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: z.properties.expects.additionalProperties.properties.kinds,
                  data: h };
                  e === null ? e = [y] : e.push(y), r++;
                }
                let c = h.length;
                for (let y = 0; y < c; y++) {
                  let P = h[y];
                  if (typeof P != "string") {
                    let w = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds/" + y, schemaPath: "#/properties/expects/addi\
tionalProperties/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: z.properties.expects.additionalProperties.properties.kinds.items.
                    type, parentSchema: z.properties.expects.additionalProperties.properties.kinds.items, data: P };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                }
              } else {
                let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kinds", schemaPath: "#/properties/expects/additionalPro\
perties/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: z.properties.expects.additionalProperties.properties.kinds.type, parentSchema: z.
                properties.expects.additionalProperties.properties.kinds, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.when !== void 0) {
              let h = o.when;
              if (typeof h != "boolean" && typeof h != "string") {
                let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/expects/additionalProp\
erties/properties/when/type", keyword: "type", params: { type: z.properties.expects.additionalProperties.properties.when.type }, schema: z.properties.expects.additionalProperties.
                properties.when.type, parentSchema: z.properties.expects.additionalProperties.properties.when, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.why !== void 0) {
              let h = o.why;
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/why", schemaPath: "#/properties/expects/additionalPro\
perties/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.expects.additionalProperties.properties.why,
                  data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/why", schemaPath: "#/properties/expects/additionalPrope\
rties/properties/why/type", keyword: "type", params: { type: "string" }, schema: z.properties.expects.additionalProperties.properties.why.type, parentSchema: z.
                properties.expects.additionalProperties.properties.why, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/expects/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expects/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: z.properties.expects.additionalProperties.type, parentSchema: z.properties.expects.additionalProperties, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      else {
        let a = { instancePath: t + "/expects", schemaPath: "#/properties/expects/type", keyword: "type", params: { type: "object" }, schema: z.properties.expects.
        type, parentSchema: z.properties.expects, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.onCreate !== void 0) {
      let p = n.onCreate;
      if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "string" && p !== null) {
        let a = { instancePath: t + "/onCreate", schemaPath: "#/properties/onCreate/type", keyword: "type", params: { type: z.properties.onCreate.type }, schema: z.
        properties.onCreate.type, parentSchema: z.properties.onCreate, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p) {
          let o = p[a];
          if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && !(o && typeof o == "object" && !Array.isArray(o))) {
            let h = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/onCreate/additionalProperties/type",
            keyword: "type", params: { type: z.properties.onCreate.additionalProperties.type }, schema: z.properties.onCreate.additionalProperties.type, parentSchema: z.
            properties.onCreate.additionalProperties, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let h in o)
              if (!(h === "in" || h === "value" || h === "where" || h === "lowest" || h === "tell")) {
                let c = o[h];
                if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean" && !(c && typeof c == "object" && !Array.isArray(c))) {
                  let y = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/properties/onCreate/additionalProperties/additionalProperties/type", keyword: "type", params: { type: z.properties.onCreate.additionalProperties.additionalProperties.
                  type }, schema: z.properties.onCreate.additionalProperties.additionalProperties.type, parentSchema: z.properties.onCreate.additionalProperties.
                  additionalProperties, data: c };
                  e === null ? e = [y] : e.push(y), r++;
                }
              }
            if (o.in !== void 0) {
              let h = o.in;
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/onCreate/additionalPr\
operties/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.onCreate.additionalProperties.properties.in,
                  data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/onCreate/additionalProp\
erties/properties/in/type", keyword: "type", params: { type: "string" }, schema: z.properties.onCreate.additionalProperties.properties.in.type, parentSchema: z.
                properties.onCreate.additionalProperties.properties.in, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.value !== void 0) {
              let h = o.value;
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/onCreate/additiona\
lProperties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.onCreate.additionalProperties.properties.
                  value, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/onCreate/additionalP\
roperties/properties/value/type", keyword: "type", params: { type: "string" }, schema: z.properties.onCreate.additionalProperties.properties.value.type, parentSchema: z.
                properties.onCreate.additionalProperties.properties.value, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.where !== void 0 && (J.call(this, o.where, { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", parentData: o,
            parentDataProperty: "where", rootData: L }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), o.lowest !== void 0) {
              let h = o.lowest;
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/lowest", schemaPath: "#/properties/onCreate/addition\
alProperties/properties/lowest/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.onCreate.additionalProperties.properties.
                  lowest, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/lowest", schemaPath: "#/properties/onCreate/additional\
Properties/properties/lowest/type", keyword: "type", params: { type: "string" }, schema: z.properties.onCreate.additionalProperties.properties.lowest.type, parentSchema: z.
                properties.onCreate.additionalProperties.properties.lowest, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.tell !== void 0) {
              let h = o.tell;
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tell", schemaPath: "#/properties/onCreate/additional\
Properties/properties/tell/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.onCreate.additionalProperties.properties.
                  tell, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/onCreate/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tell", schemaPath: "#/properties/onCreate/additionalPr\
operties/properties/tell/type", keyword: "type", params: { type: "string" }, schema: z.properties.onCreate.additionalProperties.properties.tell.type, parentSchema: z.
                properties.onCreate.additionalProperties.properties.tell, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          }
        }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: z.type, parentSchema: z, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ze.errors = e, r === 0;
}
var F = { type: "object", properties: { certain: { type: "array", items: { type: ["string", "object"], properties: { field: { type: "string", minLength: 1, examples: [
"name"] }, normalize: { $ref: "#/definitions/normalize" } }, required: ["field"], additionalProperties: !1 }, examples: [["number", "vatNumber", { field: "name",
normalize: ["companyName"] }]] }, enough: { type: ["array", "null"], minItems: 1, items: { type: ["array", "object"], minItems: 1, items: { type: "string", minLength: 1 },
properties: { agree: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, examples: [["email", "name"]] }, without: { type: "array", minItems: 1,
items: { type: "string", minLength: 1 }, examples: [["code"]] } }, required: ["agree"], additionalProperties: !1 }, examples: [[["email", "code"], { agree: ["em\
ail", "name"], without: ["code"] }]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: {
same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [
{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] };
function _e(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "certain" || p === "enough" || p === "weak" || p === "conflict")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: F,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.certain !== void 0) {
      let p = n.certain;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h != "string" && !(h && typeof h == "object" && !Array.isArray(h))) {
            let c = { instancePath: t + "/certain/" + o, schemaPath: "#/properties/certain/items/type", keyword: "type", params: { type: F.properties.certain.items.
            type }, schema: F.properties.certain.items.type, parentSchema: F.properties.certain.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.field === void 0) {
              let c = { instancePath: t + "/certain/" + o, schemaPath: "#/properties/certain/items/required", keyword: "required", params: { missingProperty: "f\
ield" }, schema: F.properties.certain.items.required, parentSchema: F.properties.certain.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
            for (let c in h)
              if (!(c === "field" || c === "normalize")) {
                let y = { instancePath: t + "/certain/" + o, schemaPath: "#/properties/certain/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: c }, schema: !1, parentSchema: F.properties.certain.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            if (h.field !== void 0) {
              let c = h.field;
              if (typeof c == "string") {
                if (q(c) < 1) {
                  let y = { instancePath: t + "/certain/" + o + "/field", schemaPath: "#/properties/certain/items/properties/field/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: F.properties.certain.items.properties.field, data: c };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/certain/" + o + "/field", schemaPath: "#/properties/certain/items/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: F.properties.certain.items.properties.field.type, parentSchema: F.properties.certain.items.properties.field, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
            h.normalize !== void 0 && (te.call(this, h.normalize, { instancePath: t + "/certain/" + o + "/normalize", parentData: h, parentDataProperty: "normal\
ize", rootData: L }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length));
          }
        }
      } else {
        let a = { instancePath: t + "/certain", schemaPath: "#/properties/certain/type", keyword: "type", params: { type: "array" }, schema: F.properties.certain.
        type, parentSchema: F.properties.certain, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.enough !== void 0) {
      let p = n.enough;
      if (!Array.isArray(p) && p !== null) {
        let a = { instancePath: t + "/enough", schemaPath: "#/properties/enough/type", keyword: "type", params: { type: F.properties.enough.type }, schema: F.properties.
        enough.type, parentSchema: F.properties.enough, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let o = { instancePath: t + "/enough", schemaPath: "#/properties/enough/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: F.
          properties.enough, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (!h || typeof h != "object") {
            let c = { instancePath: t + "/enough/" + o, schemaPath: "#/properties/enough/items/type", keyword: "type", params: { type: F.properties.enough.items.
            type }, schema: F.properties.enough.items.type, parentSchema: F.properties.enough.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (Array.isArray(h)) {
            if (h.length < 1) {
              let y = { instancePath: t + "/enough/" + o, schemaPath: "#/properties/enough/items/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1,
              parentSchema: F.properties.enough.items, data: h };
              e === null ? e = [y] : e.push(y), r++;
            }
            let c = h.length;
            for (let y = 0; y < c; y++) {
              let P = h[y];
              if (typeof P == "string") {
                if (q(P) < 1) {
                  let w = { instancePath: t + "/enough/" + o + "/" + y, schemaPath: "#/properties/enough/items/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: F.properties.enough.items.items, data: P };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/enough/" + o + "/" + y, schemaPath: "#/properties/enough/items/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: F.properties.enough.items.items.type, parentSchema: F.properties.enough.items.items, data: P };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.agree === void 0) {
              let c = { instancePath: t + "/enough/" + o, schemaPath: "#/properties/enough/items/required", keyword: "required", params: { missingProperty: "agr\
ee" }, schema: F.properties.enough.items.required, parentSchema: F.properties.enough.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
            for (let c in h)
              if (!(c === "agree" || c === "without")) {
                let y = { instancePath: t + "/enough/" + o, schemaPath: "#/properties/enough/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: c }, schema: !1, parentSchema: F.properties.enough.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            if (h.agree !== void 0) {
              let c = h.agree;
              if (Array.isArray(c)) {
                if (c.length < 1) {
                  let P = { instancePath: t + "/enough/" + o + "/agree", schemaPath: "#/properties/enough/items/properties/agree/minItems", keyword: "minItems",
                  params: { limit: 1 }, schema: 1, parentSchema: F.properties.enough.items.properties.agree, data: c };
                  e === null ? e = [P] : e.push(P), r++;
                }
                let y = c.length;
                for (let P = 0; P < y; P++) {
                  let w = c[P];
                  if (typeof w == "string") {
                    if (q(w) < 1) {
                      let k = { instancePath: t + "/enough/" + o + "/agree/" + P, schemaPath: "#/properties/enough/items/properties/agree/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.enough.items.properties.agree.items, data: w };
                      e === null ? e = [k] : e.push(k), r++;
                    }
                  } else {
                    let k = { instancePath: t + "/enough/" + o + "/agree/" + P, schemaPath: "#/properties/enough/items/properties/agree/items/type", keyword: "t\
ype", params: { type: "string" }, schema: F.properties.enough.items.properties.agree.items.type, parentSchema: F.properties.enough.items.properties.agree.items,
                    data: w };
                    e === null ? e = [k] : e.push(k), r++;
                  }
                }
              } else {
                let y = { instancePath: t + "/enough/" + o + "/agree", schemaPath: "#/properties/enough/items/properties/agree/type", keyword: "type", params: {
                type: "array" }, schema: F.properties.enough.items.properties.agree.type, parentSchema: F.properties.enough.items.properties.agree, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
            if (h.without !== void 0) {
              let c = h.without;
              if (Array.isArray(c)) {
                if (c.length < 1) {
                  let P = { instancePath: t + "/enough/" + o + "/without", schemaPath: "#/properties/enough/items/properties/without/minItems", keyword: "minIte\
ms", params: { limit: 1 }, schema: 1, parentSchema: F.properties.enough.items.properties.without, data: c };
                  e === null ? e = [P] : e.push(P), r++;
                }
                let y = c.length;
                for (let P = 0; P < y; P++) {
                  let w = c[P];
                  if (typeof w == "string") {
                    if (q(w) < 1) {
                      let k = { instancePath: t + "/enough/" + o + "/without/" + P, schemaPath: "#/properties/enough/items/properties/without/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.enough.items.properties.without.items, data: w };
                      e === null ? e = [k] : e.push(k), r++;
                    }
                  } else {
                    let k = { instancePath: t + "/enough/" + o + "/without/" + P, schemaPath: "#/properties/enough/items/properties/without/items/type", keyword: "\
type", params: { type: "string" }, schema: F.properties.enough.items.properties.without.items.type, parentSchema: F.properties.enough.items.properties.without.items,
                    data: w };
                    e === null ? e = [k] : e.push(k), r++;
                  }
                }
              } else {
                let y = { instancePath: t + "/enough/" + o + "/without", schemaPath: "#/properties/enough/items/properties/without/type", keyword: "type", params: {
                type: "array" }, schema: F.properties.enough.items.properties.without.type, parentSchema: F.properties.enough.items.properties.without, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          }
        }
      }
    }
    if (n.weak !== void 0) {
      let p = n.weak;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h != "string") {
            let c = { instancePath: t + "/weak/" + o, schemaPath: "#/properties/weak/items/type", keyword: "type", params: { type: "string" }, schema: F.properties.
            weak.items.type, parentSchema: F.properties.weak.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/weak", schemaPath: "#/properties/weak/type", keyword: "type", params: { type: "array" }, schema: F.properties.weak.type, parentSchema: F.
        properties.weak, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.conflict !== void 0) {
      let p = n.conflict;
      if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
        let a = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/type", keyword: "type", params: { type: F.properties.conflict.type }, schema: F.
        properties.conflict.type, parentSchema: F.properties.conflict, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.same === void 0) {
          let a = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/required", keyword: "required", params: { missingProperty: "same" }, schema: F.
          properties.conflict.required, parentSchema: F.properties.conflict, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (p.other === void 0) {
          let a = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/required", keyword: "required", params: { missingProperty: "other" }, schema: F.
          properties.conflict.required, parentSchema: F.properties.conflict, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (!(a === "same" || a === "other")) {
            let o = { instancePath: t + "/conflict", schemaPath: "#/properties/conflict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: F.properties.conflict, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.same !== void 0) {
          let a = p.same;
          if (typeof a != "string") {
            let o = { instancePath: t + "/conflict/same", schemaPath: "#/properties/conflict/properties/same/type", keyword: "type", params: { type: "string" },
            schema: F.properties.conflict.properties.same.type, parentSchema: F.properties.conflict.properties.same, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.other !== void 0) {
          let a = p.other;
          if (typeof a != "string") {
            let o = { instancePath: t + "/conflict/other", schemaPath: "#/properties/conflict/properties/other/type", keyword: "type", params: { type: "string" },
            schema: F.properties.conflict.properties.other.type, parentSchema: F.properties.conflict.properties.other, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: F.type, parentSchema: F, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return _e.errors = e, r === 0;
}
var j = { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1, examples: ["currency.code"] }, read: { type: "string", minLength: 1,
examples: ['firstName & " " & lastName'] }, by: { type: "string", minLength: 1, examples: ["number"] }, map: { type: "string", examples: ["languages"] }, normalize: {
$ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: { yes: {
$ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] }, lines: { type: ["array", "obj\
ect", "string"], items: { type: "string", minLength: 1 }, minItems: 1, properties: { columns: { type: ["array", "string"], items: { type: "string", minLength: 1 },
minItems: 1, examples: [["addressLine1", "addressLine2"]] }, maxLength: { type: "integer", minimum: 2, examples: [60] }, overflow: { enum: ["join", "issue"], examples: [
"issue"] } }, required: ["columns"], additionalProperties: !1, examples: [["addressLine1", "addressLine2", "addressLine3"]] }, lookup: { $ref: "#/definitions/lo\
okup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/definitions/lookup" }, set: {
type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$firstName($value)", lastName: "$lastName($value)" }] } }, additionalProperties: !1,
examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "code" } }] }, members: { type: "object", properties: { in: { type: "string",
minLength: 1, examples: ["companysegments"] }, of: { type: "string", minLength: 1, examples: ["company.id"] }, where: { $ref: "#/definitions/predicate" }, value: {
type: "string", minLength: 1, examples: ["segment.name"] }, several: { enum: ["issue", "oldest"], examples: ["oldest"] }, none: { enum: ["clear", "keep"], examples: [
"keep"] }, replace: { enum: ["add-remove", "change"], examples: ["change"] }, write: { type: "object", additionalProperties: { type: ["string", "number", "boole\
an", "object"], properties: { in: { type: "string", minLength: 1, examples: ["segments"] }, by: { type: "string", examples: ["id"] }, value: { type: "string", examples: [
"name"] }, where: { $ref: "#/definitions/predicate" } }, required: ["in"], additionalProperties: !1 }, examples: [{ "segment.id": { in: "segments", by: "id", value: "\
name" } }] } }, required: ["in", "of", "value"], additionalProperties: !1, examples: [{ in: "companysegments", of: "company.id", value: "segment.name" }] }, with: {
type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] },
value: { type: "string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "o\
rganizationdetails", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, K = { type: "object", properties: { in: { type: "string", minLength: 1,
examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: ["string", "object"], minProperties: 1, additionalProperties: { type: "st\
ring", minLength: 1, examples: ["name"] }, examples: ["code", { integer: "code", text: "name" }] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["\
first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: ["paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: [
"issue"] }, create: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, examples: [["code", "name"]] } }, required: ["in"], additionalProperties: !1,
examples: [{ in: "currencies", by: "guid", value: "code" }] };
function ge(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.in === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, schema: K.required, parentSchema: K, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "in" || p === "by" || p === "value" || p === "where" || p === "pick" || p === "prefer" || p === "missing" || p === "create")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: K,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.in !== void 0) {
      let p = n.in;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.properties.
          in, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, schema: K.properties.in.type, parentSchema: K.
        properties.in, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.by !== void 0) {
      let p = n.by;
      if (typeof p != "string") {
        let a = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: K.properties.by.type, parentSchema: K.
        properties.by, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.value !== void 0) {
      let p = n.value;
      if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
        let a = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: K.properties.value.type }, schema: K.properties.
        value.type, parentSchema: K.properties.value, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let a = { instancePath: t + "/value", schemaPath: "#/properties/value/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: K.
          properties.value, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p) {
          let o = p[a];
          if (typeof o == "string") {
            if (q(o) < 1) {
              let h = { instancePath: t + "/value/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.properties.value.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/value/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: K.properties.value.additionalProperties.type, parentSchema: K.properties.value.additionalProperties, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      }
    }
    if (n.where !== void 0 && (J.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: L }) || (e = e === null ?
    J.errors : e.concat(J.errors), r = e.length)), n.pick !== void 0) {
      let p = n.pick;
      if (!(p === "first" || p === "lowest")) {
        let a = { instancePath: t + "/pick", schemaPath: "#/properties/pick/enum", keyword: "enum", params: { allowedValues: K.properties.pick.enum }, schema: K.
        properties.pick.enum, parentSchema: K.properties.pick, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.prefer !== void 0) {
      let p = n.prefer;
      if (typeof p != "string") {
        let a = { instancePath: t + "/prefer", schemaPath: "#/properties/prefer/type", keyword: "type", params: { type: "string" }, schema: K.properties.prefer.
        type, parentSchema: K.properties.prefer, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.missing !== void 0) {
      let p = n.missing;
      if (!(p === "issue" || p === "warning" || p === "information")) {
        let a = { instancePath: t + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: K.properties.missing.enum }, schema: K.
        properties.missing.enum, parentSchema: K.properties.missing, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.create !== void 0) {
      let p = n.create;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let o = { instancePath: t + "/create", schemaPath: "#/properties/create/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: K.
          properties.create, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/create/" + o, schemaPath: "#/properties/create/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: K.properties.create.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/create/" + o, schemaPath: "#/properties/create/items/type", keyword: "type", params: { type: "string" }, schema: K.properties.
            create.items.type, parentSchema: K.properties.create.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "array" }, schema: K.properties.create.type,
        parentSchema: K.properties.create, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ge.errors = e, r === 0;
}
function be(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: j.type }, schema: j.type, parentSchema: j, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (typeof n == "string" && q(n) < 1) {
    let p = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!ie.call(j.properties, p)) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: j,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.path !== void 0) {
      let p = n.path;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.
          properties.path, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: j.properties.path.type, parentSchema: j.
        properties.path, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.read !== void 0) {
      let p = n.read;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/read", schemaPath: "#/properties/read/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.
          properties.read, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "string" }, schema: j.properties.read.type, parentSchema: j.
        properties.read, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.by !== void 0) {
      let p = n.by;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.
          by, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: j.properties.by.type, parentSchema: j.
        properties.by, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.map !== void 0) {
      let p = n.map;
      if (typeof p != "string") {
        let a = { instancePath: t + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: j.properties.map.type, parentSchema: j.
        properties.map, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.normalize !== void 0 && (te.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: L }) ||
    (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), n.not !== void 0) {
      let p = n.not;
      if (typeof p != "boolean") {
        let a = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "boolean" }, schema: j.properties.not.type, parentSchema: j.
        properties.not, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.default !== void 0) {
      let p = n.default;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let a = { instancePath: t + "/default", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.flag !== void 0) {
      let p = n.flag;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "yes" || a === "no")) {
            let o = { instancePath: t + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: j.properties.flag, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.yes !== void 0) {
          let a = p.yes;
          if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
            let o = { instancePath: t + "/flag/yes", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
            data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.no !== void 0) {
          let a = p.no;
          if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
            let o = { instancePath: t + "/flag/no", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
            data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" }, schema: j.properties.flag.type, parentSchema: j.
        properties.flag, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.lines !== void 0) {
      let p = n.lines;
      if ((!p || typeof p != "object") && typeof p != "string") {
        let a = { instancePath: t + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: j.properties.lines.type }, schema: j.properties.
        lines.type, parentSchema: j.properties.lines, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let o = { instancePath: t + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: j.
          properties.lines, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/lines/" + o, schemaPath: "#/properties/lines/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: j.properties.lines.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/lines/" + o, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, schema: j.properties.
            lines.items.type, parentSchema: j.properties.lines.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.columns === void 0) {
          let a = { instancePath: t + "/lines", schemaPath: "#/properties/lines/required", keyword: "required", params: { missingProperty: "columns" }, schema: j.
          properties.lines.required, parentSchema: j.properties.lines, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (!(a === "columns" || a === "maxLength" || a === "overflow")) {
            let o = { instancePath: t + "/lines", schemaPath: "#/properties/lines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: j.properties.lines, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.columns !== void 0) {
          let a = p.columns;
          if (!Array.isArray(a) && typeof a != "string") {
            let o = { instancePath: t + "/lines/columns", schemaPath: "#/properties/lines/properties/columns/type", keyword: "type", params: { type: j.properties.
            lines.properties.columns.type }, schema: j.properties.lines.properties.columns.type, parentSchema: j.properties.lines.properties.columns, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let h = { instancePath: t + "/lines/columns", schemaPath: "#/properties/lines/properties/columns/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: j.properties.lines.properties.columns, data: a };
              e === null ? e = [h] : e.push(h), r++;
            }
            let o = a.length;
            for (let h = 0; h < o; h++) {
              let c = a[h];
              if (typeof c == "string") {
                if (q(c) < 1) {
                  let y = { instancePath: t + "/lines/columns/" + h, schemaPath: "#/properties/lines/properties/columns/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: j.properties.lines.properties.columns.items, data: c };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/lines/columns/" + h, schemaPath: "#/properties/lines/properties/columns/items/type", keyword: "type", params: { type: "\
string" }, schema: j.properties.lines.properties.columns.items.type, parentSchema: j.properties.lines.properties.columns.items, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          }
        }
        if (p.maxLength !== void 0) {
          let a = p.maxLength;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let o = { instancePath: t + "/lines/maxLength", schemaPath: "#/properties/lines/properties/maxLength/type", keyword: "type", params: { type: "intege\
r" }, schema: j.properties.lines.properties.maxLength.type, parentSchema: j.properties.lines.properties.maxLength, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 2 || isNaN(a))) {
            let o = { instancePath: t + "/lines/maxLength", schemaPath: "#/properties/lines/properties/maxLength/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 2 }, schema: 2, parentSchema: j.properties.lines.properties.maxLength, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.overflow !== void 0) {
          let a = p.overflow;
          if (!(a === "join" || a === "issue")) {
            let o = { instancePath: t + "/lines/overflow", schemaPath: "#/properties/lines/properties/overflow/enum", keyword: "enum", params: { allowedValues: j.
            properties.lines.properties.overflow.enum }, schema: j.properties.lines.properties.overflow.enum, parentSchema: j.properties.lines.properties.overflow,
            data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      }
    }
    if (n.lookup !== void 0 && (ge.call(this, n.lookup, { instancePath: t + "/lookup", parentData: n, parentDataProperty: "lookup", rootData: L }) || (e = e ===
    null ? ge.errors : e.concat(ge.errors), r = e.length)), n.write !== void 0) {
      let p = n.write;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "path" || a === "lookup" || a === "set")) {
            let o = { instancePath: t + "/write", schemaPath: "#/properties/write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: j.properties.write, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.path !== void 0) {
          let a = p.path;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: j.properties.write.properties.path, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/type", keyword: "type", params: { type: "string" }, schema: j.
            properties.write.properties.path.type, parentSchema: j.properties.write.properties.path, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.lookup !== void 0 && (ge.call(this, p.lookup, { instancePath: t + "/write/lookup", parentData: p, parentDataProperty: "lookup", rootData: L }) || (e =
        e === null ? ge.errors : e.concat(ge.errors), r = e.length)), p.set !== void 0) {
          let a = p.set;
          if (a && typeof a == "object" && !Array.isArray(a))
            for (let o in a) {
              let h = a[o];
              if (typeof h == "string") {
                if (q(h) < 1) {
                  let c = { instancePath: t + "/write/set/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additio\
nalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.write.properties.set.additionalProperties, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/write/set/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additiona\
lProperties/type", keyword: "type", params: { type: "string" }, schema: j.properties.write.properties.set.additionalProperties.type, parentSchema: j.properties.
                write.properties.set.additionalProperties, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          else {
            let o = { instancePath: t + "/write/set", schemaPath: "#/properties/write/properties/set/type", keyword: "type", params: { type: "object" }, schema: j.
            properties.write.properties.set.type, parentSchema: j.properties.write.properties.set, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "object" }, schema: j.properties.write.type,
        parentSchema: j.properties.write, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.members !== void 0) {
      let p = n.members;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.in === void 0) {
          let a = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "in" }, schema: j.
          properties.members.required, parentSchema: j.properties.members, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (p.of === void 0) {
          let a = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "of" }, schema: j.
          properties.members.required, parentSchema: j.properties.members, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (p.value === void 0) {
          let a = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "value" }, schema: j.
          properties.members.required, parentSchema: j.properties.members, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (!(a === "in" || a === "of" || a === "where" || a === "value" || a === "several" || a === "none" || a === "replace" || a === "write")) {
            let o = { instancePath: t + "/members", schemaPath: "#/properties/members/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: j.properties.members, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.in !== void 0) {
          let a = p.in;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/members/in", schemaPath: "#/properties/members/properties/in/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: j.properties.members.properties.in, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/members/in", schemaPath: "#/properties/members/properties/in/type", keyword: "type", params: { type: "string" }, schema: j.
            properties.members.properties.in.type, parentSchema: j.properties.members.properties.in, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.of !== void 0) {
          let a = p.of;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/members/of", schemaPath: "#/properties/members/properties/of/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: j.properties.members.properties.of, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/members/of", schemaPath: "#/properties/members/properties/of/type", keyword: "type", params: { type: "string" }, schema: j.
            properties.members.properties.of.type, parentSchema: j.properties.members.properties.of, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.where !== void 0 && (J.call(this, p.where, { instancePath: t + "/members/where", parentData: p, parentDataProperty: "where", rootData: L }) || (e =
        e === null ? J.errors : e.concat(J.errors), r = e.length)), p.value !== void 0) {
          let a = p.value;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/members/value", schemaPath: "#/properties/members/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: j.properties.members.properties.value, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/members/value", schemaPath: "#/properties/members/properties/value/type", keyword: "type", params: { type: "string" },
            schema: j.properties.members.properties.value.type, parentSchema: j.properties.members.properties.value, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.several !== void 0) {
          let a = p.several;
          if (!(a === "issue" || a === "oldest")) {
            let o = { instancePath: t + "/members/several", schemaPath: "#/properties/members/properties/several/enum", keyword: "enum", params: { allowedValues: j.
            properties.members.properties.several.enum }, schema: j.properties.members.properties.several.enum, parentSchema: j.properties.members.properties.several,
            data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.none !== void 0) {
          let a = p.none;
          if (!(a === "clear" || a === "keep")) {
            let o = { instancePath: t + "/members/none", schemaPath: "#/properties/members/properties/none/enum", keyword: "enum", params: { allowedValues: j.properties.
            members.properties.none.enum }, schema: j.properties.members.properties.none.enum, parentSchema: j.properties.members.properties.none, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.replace !== void 0) {
          let a = p.replace;
          if (!(a === "add-remove" || a === "change")) {
            let o = { instancePath: t + "/members/replace", schemaPath: "#/properties/members/properties/replace/enum", keyword: "enum", params: { allowedValues: j.
            properties.members.properties.replace.enum }, schema: j.properties.members.properties.replace.enum, parentSchema: j.properties.members.properties.replace,
            data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.write !== void 0) {
          let a = p.write;
          if (a && typeof a == "object" && !Array.isArray(a))
            for (let o in a) {
              let h = a[o];
              if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && !(h && typeof h == "object" && !Array.isArray(h))) {
                let c = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/properties/write/a\
dditionalProperties/type", keyword: "type", params: { type: j.properties.members.properties.write.additionalProperties.type }, schema: j.properties.members.properties.
                write.additionalProperties.type, parentSchema: j.properties.members.properties.write.additionalProperties, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
              if (h && typeof h == "object" && !Array.isArray(h)) {
                if (h.in === void 0) {
                  let c = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/properties/write\
/additionalProperties/required", keyword: "required", params: { missingProperty: "in" }, schema: j.properties.members.properties.write.additionalProperties.required,
                  parentSchema: j.properties.members.properties.write.additionalProperties, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
                for (let c in h)
                  if (!(c === "in" || c === "by" || c === "value" || c === "where")) {
                    let y = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/properties/wri\
te/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: j.properties.members.
                    properties.write.additionalProperties, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                if (h.in !== void 0) {
                  let c = h.in;
                  if (typeof c == "string") {
                    if (q(c) < 1) {
                      let y = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/members/prop\
erties/write/additionalProperties/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.members.properties.
                      write.additionalProperties.properties.in, data: c };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/members/proper\
ties/write/additionalProperties/properties/in/type", keyword: "type", params: { type: "string" }, schema: j.properties.members.properties.write.additionalProperties.
                    properties.in.type, parentSchema: j.properties.members.properties.write.additionalProperties.properties.in, data: c };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (h.by !== void 0) {
                  let c = h.by;
                  if (typeof c != "string") {
                    let y = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/members/proper\
ties/write/additionalProperties/properties/by/type", keyword: "type", params: { type: "string" }, schema: j.properties.members.properties.write.additionalProperties.
                    properties.by.type, parentSchema: j.properties.members.properties.write.additionalProperties.properties.by, data: c };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (h.value !== void 0) {
                  let c = h.value;
                  if (typeof c != "string") {
                    let y = { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/members/pro\
perties/write/additionalProperties/properties/value/type", keyword: "type", params: { type: "string" }, schema: j.properties.members.properties.write.additionalProperties.
                    properties.value.type, parentSchema: j.properties.members.properties.write.additionalProperties.properties.value, data: c };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                h.where !== void 0 && (J.call(this, h.where, { instancePath: t + "/members/write/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", parentData: h,
                parentDataProperty: "where", rootData: L }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length));
              }
            }
          else {
            let o = { instancePath: t + "/members/write", schemaPath: "#/properties/members/properties/write/type", keyword: "type", params: { type: "object" },
            schema: j.properties.members.properties.write.type, parentSchema: j.properties.members.properties.write, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "object" }, schema: j.properties.members.
        type, parentSchema: j.properties.members, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.with !== void 0) {
      let p = n.with;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p) {
          let o = p[a];
          if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && !(o && typeof o == "object" && !Array.isArray(o))) {
            let h = { instancePath: t + "/with/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "\
type", params: { type: j.properties.with.additionalProperties.type }, schema: j.properties.with.additionalProperties.type, parentSchema: j.properties.with.additionalProperties,
            data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.in === void 0) {
              let h = { instancePath: t + "/with/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "in" }, schema: j.properties.with.additionalProperties.required, parentSchema: j.properties.with.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (o.value === void 0) {
              let h = { instancePath: t + "/with/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "value" }, schema: j.properties.with.additionalProperties.required, parentSchema: j.properties.with.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            for (let h in o)
              if (!(h === "in" || h === "value")) {
                let c = { instancePath: t + "/with/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/additiona\
lProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: j.properties.with.additionalProperties, data: o };
                e === null ? e = [c] : e.push(c), r++;
              }
            if (o.in !== void 0) {
              let h = o.in;
              if (typeof h != "string") {
                let c = { instancePath: t + "/with/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/with/additionalProperties/p\
roperties/in/type", keyword: "type", params: { type: "string" }, schema: j.properties.with.additionalProperties.properties.in.type, parentSchema: j.properties.with.
                additionalProperties.properties.in, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (o.value !== void 0) {
              let h = o.value;
              if (typeof h != "string") {
                let c = { instancePath: t + "/with/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/with/additionalPropertie\
s/properties/value/type", keyword: "type", params: { type: "string" }, schema: j.properties.with.additionalProperties.properties.value.type, parentSchema: j.properties.
                with.additionalProperties.properties.value, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          }
        }
      else {
        let a = { instancePath: t + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: j.properties.with.type, parentSchema: j.
        properties.with, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  }
  return be.errors = e, r === 0;
}
var $ = { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: {
type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { type: ["string", "object"], if: { type: "\
string" }, then: { enum: ["information", "issue"] }, "x-sides": !0, properties: {}, additionalProperties: { enum: ["information", "issue"] }, examples: ["issue",
{ crm: "information" }] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, before: { type: "string", minLength: 1, examples: [
"name"] }, after: { type: "string", minLength: 1, examples: ["number"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: {
$ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "ob\
ject", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "\
x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "\
first", to: "last" } } }] }, exactlyOne: { type: "object", properties: { on: { type: "string", "x-side": !0 }, pick: { type: "array", items: { type: "string", minLength: 1 },
examples: [["main", "customer.headquarter"]] } }, required: ["on"], additionalProperties: !1 }, jointly: { type: "object", properties: { on: { type: "string", "\
x-side": !0 }, others: { type: "array", minItems: 1, items: { type: "string", pattern: "^[^.]+\\.[^.]+$" }, examples: [["employees.inactive"]] } }, required: ["\
on", "others"], additionalProperties: !1 }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } }, H = { type: [
"object", "boolean"], properties: { given: { enum: ["replace", "keep"], examples: ["keep"] }, within: { type: "object", properties: { in: { type: "string", minLength: 1,
examples: ["numberSeries"] }, key: { type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] },
from: { type: "string", examples: ["fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [
{ in: "numberSeries", key: 1, from: "fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, lr = new RegExp("^[^.]+\\.[^.]+$", "u");
function Ne(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: $.type }, schema: $.type, parentSchema: $, data: n };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let a in n)
      ie.call($.properties, a) || be.call(this, n[a], { instancePath: t + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: a,
      rootData: L }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length);
    if (n.type !== void 0) {
      let a = n.type;
      if (!(a === "text" || a === "integer" || a === "decimal" || a === "boolean" || a === "date")) {
        let o = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: $.properties.type.enum }, schema: $.
        properties.type.enum, parentSchema: $.properties.type, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.owner !== void 0) {
      let a = n.owner;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(a)) {
          let o = { instancePath: t + "/owner", schemaPath: "#/properties/owner/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: $.properties.owner, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: $.properties.owner.type,
        parentSchema: $.properties.owner, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.strength !== void 0) {
      let a = n.strength;
      if (!(a === "on-change" || a === "always" || a === "initial")) {
        let o = { instancePath: t + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: $.properties.strength.enum },
        schema: $.properties.strength.enum, parentSchema: $.properties.strength, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.needed !== void 0) {
      let a = n.needed;
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        let y = { instancePath: t + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: $.properties.needed.type }, schema: $.properties.
        needed.type, parentSchema: $.properties.needed, data: a };
        e === null ? e = [y] : e.push(y), r++;
      }
      let o = r, h = !0, c = r;
      if (typeof a != "string") {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var p = c === r;
      if (r = o, e !== null && (o ? e.length = o : e = null), p) {
        let y = r;
        if (!(a === "information" || a === "issue")) {
          let w = { instancePath: t + "/needed", schemaPath: "#/properties/needed/then/enum", keyword: "enum", params: { allowedValues: $.properties.needed.then.
          enum }, schema: $.properties.needed.then.enum, parentSchema: $.properties.needed.then, data: a };
          e === null ? e = [w] : e.push(w), r++;
        }
        var p = y === r;
        h = p;
      }
      if (!h) {
        let y = { instancePath: t + "/needed", schemaPath: "#/properties/needed/if", keyword: "if", params: { failingKeyword: "then" }, schema: $.properties.needed.
        if, parentSchema: $.properties.needed, data: a };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let y in a) {
          let P = a[y];
          if (!(P === "information" || P === "issue")) {
            let w = { instancePath: t + "/needed/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/needed/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: $.properties.needed.additionalProperties.enum }, schema: $.properties.needed.additionalProperties.enum, parentSchema: $.properties.
            needed.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        for (let y in a)
          if (this.sides.length > 0 && !this.sides.includes(y)) {
            let P = { instancePath: t + "/needed", schemaPath: "#/properties/needed/x-sides", keyword: "x-sides", params: { additionalProperty: y, sides: this.sides },
            schema: !0, parentSchema: $.properties.needed, data: a };
            e === null ? e = [P] : e.push(P), r++;
          }
      }
    }
    if (n.when !== void 0) {
      let a = n.when;
      if (typeof a != "boolean" && typeof a != "string") {
        let o = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: $.properties.when.type }, schema: $.properties.
        when.type, parentSchema: $.properties.when, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.before !== void 0) {
      let a = n.before;
      if (typeof a == "string") {
        if (q(a) < 1) {
          let o = { instancePath: t + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.
          properties.before, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, schema: $.properties.before.
        type, parentSchema: $.properties.before, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.after !== void 0) {
      let a = n.after;
      if (typeof a == "string") {
        if (q(a) < 1) {
          let o = { instancePath: t + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.
          properties.after, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, schema: $.properties.after.type,
        parentSchema: $.properties.after, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.kinds !== void 0) {
      let a = n.kinds;
      if (Array.isArray(a)) {
        let o = a.length;
        for (let h = 0; h < o; h++) {
          let c = a[h];
          if (typeof c != "string") {
            let y = { instancePath: t + "/kinds/" + h, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: $.properties.
            kinds.items.type, parentSchema: $.properties.kinds.items, data: c };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: $.properties.kinds.type,
        parentSchema: $.properties.kinds, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.normalize !== void 0 && (te.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: L }) ||
    (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), n.blank !== void 0 && (ke.call(this, n.blank, { instancePath: t + "/blank", parentData: n,
    parentDataProperty: "blank", rootData: L }) || (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length)), n.ref !== void 0) {
      let a = n.ref;
      if (typeof a == "string") {
        if (q(a) < 1) {
          let o = { instancePath: t + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.properties.
          ref, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, schema: $.properties.ref.type, parentSchema: $.
        properties.ref, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.clue !== void 0) {
      let a = n.clue;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let o in a) {
          let h = a[o];
          if (h !== "until-live") {
            let c = { instancePath: t + "/clue/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clue/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: $.properties.clue.additionalProperties.enum }, schema: $.properties.clue.additionalProperties.enum, parentSchema: $.properties.clue.
            additionalProperties, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        for (let o in a)
          if (this.sides.length > 0 && !this.sides.includes(o)) {
            let h = { instancePath: t + "/clue", schemaPath: "#/properties/clue/x-sides", keyword: "x-sides", params: { additionalProperty: o, sides: this.sides },
            schema: !0, parentSchema: $.properties.clue, data: a };
            e === null ? e = [h] : e.push(h), r++;
          }
      } else {
        let o = { instancePath: t + "/clue", schemaPath: "#/properties/clue/type", keyword: "type", params: { type: "object" }, schema: $.properties.clue.type, parentSchema: $.
        properties.clue, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.suggest !== void 0) {
      let a = n.suggest;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let o = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: $.properties.suggest.type }, schema: $.
        properties.suggest.type, parentSchema: $.properties.suggest, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let o in a) {
          let h = a[o];
          if (!(h && typeof h == "object" && !Array.isArray(h)) && typeof h != "boolean") {
            let c = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/type", keyword: "type", params: {
            type: H.type }, schema: H.type, parentSchema: H, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (let c in h)
              if (!(c === "given" || c === "within")) {
                let y = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: H, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            if (h.given !== void 0) {
              let c = h.given;
              if (!(c === "replace" || c === "keep")) {
                let y = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/given", schemaPath: "#/definitions/suggest/properties/g\
iven/enum", keyword: "enum", params: { allowedValues: H.properties.given.enum }, schema: H.properties.given.enum, parentSchema: H.properties.given, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
            if (h.within !== void 0) {
              let c = h.within;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (c.in === void 0) {
                  let y = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "in" }, schema: H.properties.within.required, parentSchema: H.properties.within, data: c };
                  e === null ? e = [y] : e.push(y), r++;
                }
                if (c.from === void 0) {
                  let y = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "from" }, schema: H.properties.within.required, parentSchema: H.properties.within, data: c };
                  e === null ? e = [y] : e.push(y), r++;
                }
                if (c.to === void 0) {
                  let y = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "to" }, schema: H.properties.within.required, parentSchema: H.properties.within, data: c };
                  e === null ? e = [y] : e.push(y), r++;
                }
                for (let y in c)
                  if (!(y === "in" || y === "key" || y === "by" || y === "from" || y === "to")) {
                    let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propert\
ies/within/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: !1, parentSchema: H.properties.within, data: c };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                if (c.in !== void 0) {
                  let y = c.in;
                  if (typeof y == "string") {
                    if (q(y) < 1) {
                      let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: H.properties.within.properties.in, data: y };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                  } else {
                    let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/in/type", keyword: "type", params: { type: "string" }, schema: H.properties.within.properties.in.type, parentSchema: H.properties.within.
                    properties.in, data: y };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
                if (c.key !== void 0) {
                  let y = c.key;
                  if (typeof y != "string" && !(typeof y == "number" && isFinite(y))) {
                    let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/key", schemaPath: "#/definitions/suggest/pro\
perties/within/properties/key/type", keyword: "type", params: { type: H.properties.within.properties.key.type }, schema: H.properties.within.properties.key.type,
                    parentSchema: H.properties.within.properties.key, data: y };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
                if (c.by !== void 0) {
                  let y = c.by;
                  if (typeof y != "string") {
                    let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/by", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/by/type", keyword: "type", params: { type: "string" }, schema: H.properties.within.properties.by.type, parentSchema: H.properties.within.
                    properties.by, data: y };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
                if (c.from !== void 0) {
                  let y = c.from;
                  if (typeof y != "string") {
                    let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/from", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/from/type", keyword: "type", params: { type: "string" }, schema: H.properties.within.properties.from.type, parentSchema: H.properties.
                    within.properties.from, data: y };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
                if (c.to !== void 0) {
                  let y = c.to;
                  if (typeof y != "string") {
                    let P = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/to", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/to/type", keyword: "type", params: { type: "string" }, schema: H.properties.within.properties.to.type, parentSchema: H.properties.within.
                    properties.to, data: y };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
              } else {
                let y = { instancePath: t + "/suggest/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/properties/\
within/type", keyword: "type", params: { type: "object" }, schema: H.properties.within.type, parentSchema: H.properties.within, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          }
        }
        for (let o in a)
          if (this.sides.length > 0 && !this.sides.includes(o)) {
            let h = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/x-sides", keyword: "x-sides", params: { additionalProperty: o, sides: this.
            sides }, schema: !0, parentSchema: $.properties.suggest, data: a };
            e === null ? e = [h] : e.push(h), r++;
          }
      }
    }
    if (n.exactlyOne !== void 0) {
      let a = n.exactlyOne;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.on === void 0) {
          let o = { instancePath: t + "/exactlyOne", schemaPath: "#/properties/exactlyOne/required", keyword: "required", params: { missingProperty: "on" }, schema: $.
          properties.exactlyOne.required, parentSchema: $.properties.exactlyOne, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "on" || o === "pick")) {
            let h = { instancePath: t + "/exactlyOne", schemaPath: "#/properties/exactlyOne/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o },
            schema: !1, parentSchema: $.properties.exactlyOne, data: a };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (a.on !== void 0) {
          let o = a.on;
          if (typeof o == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(o)) {
              let h = { instancePath: t + "/exactlyOne/on", schemaPath: "#/properties/exactlyOne/properties/on/x-side", keyword: "x-side", params: { allowedValues: this.
              sides.concat([]) }, schema: !0, parentSchema: $.properties.exactlyOne.properties.on, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/exactlyOne/on", schemaPath: "#/properties/exactlyOne/properties/on/type", keyword: "type", params: { type: "string" },
            schema: $.properties.exactlyOne.properties.on.type, parentSchema: $.properties.exactlyOne.properties.on, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (a.pick !== void 0) {
          let o = a.pick;
          if (Array.isArray(o)) {
            let h = o.length;
            for (let c = 0; c < h; c++) {
              let y = o[c];
              if (typeof y == "string") {
                if (q(y) < 1) {
                  let P = { instancePath: t + "/exactlyOne/pick/" + c, schemaPath: "#/properties/exactlyOne/properties/pick/items/minLength", keyword: "minLengt\
h", params: { limit: 1 }, schema: 1, parentSchema: $.properties.exactlyOne.properties.pick.items, data: y };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/exactlyOne/pick/" + c, schemaPath: "#/properties/exactlyOne/properties/pick/items/type", keyword: "type", params: {
                type: "string" }, schema: $.properties.exactlyOne.properties.pick.items.type, parentSchema: $.properties.exactlyOne.properties.pick.items, data: y };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/exactlyOne/pick", schemaPath: "#/properties/exactlyOne/properties/pick/type", keyword: "type", params: { type: "array" },
            schema: $.properties.exactlyOne.properties.pick.type, parentSchema: $.properties.exactlyOne.properties.pick, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/exactlyOne", schemaPath: "#/properties/exactlyOne/type", keyword: "type", params: { type: "object" }, schema: $.properties.
        exactlyOne.type, parentSchema: $.properties.exactlyOne, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.jointly !== void 0) {
      let a = n.jointly;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.on === void 0) {
          let o = { instancePath: t + "/jointly", schemaPath: "#/properties/jointly/required", keyword: "required", params: { missingProperty: "on" }, schema: $.
          properties.jointly.required, parentSchema: $.properties.jointly, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.others === void 0) {
          let o = { instancePath: t + "/jointly", schemaPath: "#/properties/jointly/required", keyword: "required", params: { missingProperty: "others" }, schema: $.
          properties.jointly.required, parentSchema: $.properties.jointly, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "on" || o === "others")) {
            let h = { instancePath: t + "/jointly", schemaPath: "#/properties/jointly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o },
            schema: !1, parentSchema: $.properties.jointly, data: a };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (a.on !== void 0) {
          let o = a.on;
          if (typeof o == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(o)) {
              let h = { instancePath: t + "/jointly/on", schemaPath: "#/properties/jointly/properties/on/x-side", keyword: "x-side", params: { allowedValues: this.
              sides.concat([]) }, schema: !0, parentSchema: $.properties.jointly.properties.on, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/jointly/on", schemaPath: "#/properties/jointly/properties/on/type", keyword: "type", params: { type: "string" }, schema: $.
            properties.jointly.properties.on.type, parentSchema: $.properties.jointly.properties.on, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (a.others !== void 0) {
          let o = a.others;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let c = { instancePath: t + "/jointly/others", schemaPath: "#/properties/jointly/properties/others/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: $.properties.jointly.properties.others, data: o };
              e === null ? e = [c] : e.push(c), r++;
            }
            let h = o.length;
            for (let c = 0; c < h; c++) {
              let y = o[c];
              if (typeof y == "string") {
                if (!lr.test(y)) {
                  let P = { instancePath: t + "/jointly/others/" + c, schemaPath: "#/properties/jointly/properties/others/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^.]+\\.[^.]+$" }, schema: "^[^.]+\\.[^.]+$", parentSchema: $.properties.jointly.properties.others.items, data: y };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/jointly/others/" + c, schemaPath: "#/properties/jointly/properties/others/items/type", keyword: "type", params: { type: "\
string" }, schema: $.properties.jointly.properties.others.items.type, parentSchema: $.properties.jointly.properties.others.items, data: y };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/jointly/others", schemaPath: "#/properties/jointly/properties/others/type", keyword: "type", params: { type: "array" },
            schema: $.properties.jointly.properties.others.type, parentSchema: $.properties.jointly.properties.others, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/jointly", schemaPath: "#/properties/jointly/type", keyword: "type", params: { type: "object" }, schema: $.properties.jointly.
        type, parentSchema: $.properties.jointly, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.writeBack !== void 0) {
      let a = n.writeBack;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(a)) {
          let o = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) },
          schema: !0, parentSchema: $.properties.writeBack, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/type", keyword: "type", params: { type: "string" }, schema: $.properties.writeBack.
        type, parentSchema: $.properties.writeBack, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    for (let a in n)
      if (this.sides.length > 0 && !this.sides.includes(a) && a !== "type" && a !== "owner" && a !== "strength" && a !== "needed" && a !== "when" && a !== "befo\
re" && a !== "after" && a !== "kinds" && a !== "normalize" && a !== "blank" && a !== "ref" && a !== "clue" && a !== "suggest" && a !== "exactlyOne" && a !== "jo\
intly" && a !== "writeBack") {
        let o = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: a, sides: this.sides }, schema: !0, parentSchema: $,
        data: n };
        e === null ? e = [o] : e.push(o), r++;
      }
  }
  return Ne.errors = e, r === 0;
}
var mr = new RegExp("^(keep|delete|\\$settings\\..+)$", "u");
function he(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      ie.call(B.properties, p) || ze.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p,
      rootData: L }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length);
    if (n.master !== void 0) {
      let p = n.master;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([].concat("both")).includes(p)) {
          let a = { instancePath: t + "/master", schemaPath: "#/properties/master/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([].concat(
          "both")) }, schema: !0, parentSchema: B.properties.master, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: B.properties.master.
        type, parentSchema: B.properties.master, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.onConflict !== void 0) {
      let p = n.onConflict;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([].concat("ask")).includes(p)) {
          let a = { instancePath: t + "/onConflict", schemaPath: "#/properties/onConflict/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat(
          [].concat("ask")) }, schema: !0, parentSchema: B.properties.onConflict, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/onConflict", schemaPath: "#/properties/onConflict/type", keyword: "type", params: { type: "string" }, schema: B.properties.
        onConflict.type, parentSchema: B.properties.onConflict, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.link !== void 0) {
      let p = n.link;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "holder" || a === "holds")) {
            let o = p[a];
            if (typeof o == "string") {
              if (q(o) < 1) {
                let h = { instancePath: t + "/link/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: re.additionalProperties, data: o };
                e === null ? e = [h] : e.push(h), r++;
              }
            } else {
              let h = { instancePath: t + "/link/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: re.additionalProperties.type, parentSchema: re.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          }
        if (p.holder !== void 0) {
          let a = p.holder;
          if (Array.isArray(a)) {
            let o = a.length;
            for (let h = 0; h < o; h++) {
              let c = a[h];
              if (typeof c != "string") {
                let y = { instancePath: t + "/link/holder/" + h, schemaPath: "#/definitions/link/properties/holder/items/type", keyword: "type", params: { type: "\
string" }, schema: re.properties.holder.items.type, parentSchema: re.properties.holder.items, data: c };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/link/holder", schemaPath: "#/definitions/link/properties/holder/type", keyword: "type", params: { type: "array" }, schema: re.
            properties.holder.type, parentSchema: re.properties.holder, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.holds !== void 0) {
          let a = p.holds;
          if (!(a === "guid" || a === "key")) {
            let o = { instancePath: t + "/link/holds", schemaPath: "#/definitions/link/properties/holds/enum", keyword: "enum", params: { allowedValues: re.properties.
            holds.enum }, schema: re.properties.holds.enum, parentSchema: re.properties.holds, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let a in p)
          if (this.sides.length > 0 && !this.sides.includes(a) && a !== "holder" && a !== "holds") {
            let o = { instancePath: t + "/link", schemaPath: "#/definitions/link/x-sides", keyword: "x-sides", params: { additionalProperty: a, sides: this.sides },
            schema: !0, parentSchema: re, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
      } else {
        let a = { instancePath: t + "/link", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, schema: re.type, parentSchema: re,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.match !== void 0 && (_e.call(this, n.match, { instancePath: t + "/match", parentData: n, parentDataProperty: "match", rootData: L }) || (e = e === null ?
    _e.errors : e.concat(_e.errors), r = e.length)), n.show !== void 0) {
      let p = n.show;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "number" || a === "name")) {
            let o = { instancePath: t + "/show", schemaPath: "#/properties/show/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: B.properties.show, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.number !== void 0) {
          let a = p.number;
          if (typeof a != "string") {
            let o = { instancePath: t + "/show/number", schemaPath: "#/properties/show/properties/number/type", keyword: "type", params: { type: "string" }, schema: B.
            properties.show.properties.number.type, parentSchema: B.properties.show.properties.number, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.name !== void 0) {
          let a = p.name;
          if (typeof a != "string") {
            let o = { instancePath: t + "/show/name", schemaPath: "#/properties/show/properties/name/type", keyword: "type", params: { type: "string" }, schema: B.
            properties.show.properties.name.type, parentSchema: B.properties.show.properties.name, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/show", schemaPath: "#/properties/show/type", keyword: "type", params: { type: "object" }, schema: B.properties.show.type, parentSchema: B.
        properties.show, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.when !== void 0) {
      let p = n.when;
      if (typeof p != "boolean" && typeof p != "string") {
        let a = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: B.properties.when.type }, schema: B.properties.
        when.type, parentSchema: B.properties.when, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.parent !== void 0) {
      let p = n.parent;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/parent", schemaPath: "#/properties/parent/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.
          properties.parent, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" }, schema: B.properties.parent.
        type, parentSchema: B.properties.parent, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.requires !== void 0) {
      let p = n.requires;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/requires/" + o, schemaPath: "#/properties/requires/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: B.properties.requires.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/requires/" + o, schemaPath: "#/properties/requires/items/type", keyword: "type", params: { type: "string" }, schema: B.
            properties.requires.items.type, parentSchema: B.properties.requires.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" }, schema: B.properties.requires.
        type, parentSchema: B.properties.requires, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.together !== void 0) {
      let p = n.together;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let a = { instancePath: t + "/together", schemaPath: "#/properties/together/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) },
          schema: !0, parentSchema: B.properties.together, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/together", schemaPath: "#/properties/together/type", keyword: "type", params: { type: "string" }, schema: B.properties.together.
        type, parentSchema: B.properties.together, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.also !== void 0) {
      let p = n.also;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.when === void 0) {
          let a = { instancePath: t + "/also", schemaPath: "#/properties/also/required", keyword: "required", params: { missingProperty: "when" }, schema: B.properties.
          also.required, parentSchema: B.properties.also, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (a !== "when") {
            let o = p[a];
            if (o && typeof o == "object" && !Array.isArray(o))
              for (let h in o)
                be.call(this, o[h], { instancePath: t + "/also/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: o, parentDataProperty: h, rootData: L }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length);
            else {
              let h = { instancePath: t + "/also/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/also/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: B.properties.also.additionalProperties.type, parentSchema: B.properties.also.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          }
        if (p.when !== void 0) {
          let a = p.when;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/also/when", schemaPath: "#/properties/also/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: B.properties.also.properties.when, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/also/when", schemaPath: "#/properties/also/properties/when/type", keyword: "type", params: { type: "string" }, schema: B.
            properties.also.properties.when.type, parentSchema: B.properties.also.properties.when, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let a in p)
          if (this.sides.length > 0 && !this.sides.includes(a) && a !== "when") {
            let o = { instancePath: t + "/also", schemaPath: "#/properties/also/x-sides", keyword: "x-sides", params: { additionalProperty: a, sides: this.sides },
            schema: !0, parentSchema: B.properties.also, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
      } else {
        let a = { instancePath: t + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "object" }, schema: B.properties.also.type, parentSchema: B.
        properties.also, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.gone !== void 0) {
      let p = n.gone;
      if (typeof p == "string") {
        if (!mr.test(p)) {
          let a = { instancePath: t + "/gone", schemaPath: "#/properties/gone/pattern", keyword: "pattern", params: { pattern: "^(keep|delete|\\$settings\\..+)$" },
          schema: "^(keep|delete|\\$settings\\..+)$", parentSchema: B.properties.gone, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/gone", schemaPath: "#/properties/gone/type", keyword: "type", params: { type: "string" }, schema: B.properties.gone.type, parentSchema: B.
        properties.gone, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.inactive !== void 0) {
      let p = n.inactive;
      if (typeof p != "string" && p !== null) {
        let a = { instancePath: t + "/inactive", schemaPath: "#/properties/inactive/type", keyword: "type", params: { type: B.properties.inactive.type }, schema: B.
        properties.inactive.type, parentSchema: B.properties.inactive, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.fields !== void 0) {
      let p = n.fields;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p)
          Ne.call(this, p[a], { instancePath: t + "/fields/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: a, rootData: L }) ||
          (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length);
      else {
        let a = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: B.properties.fields.
        type, parentSchema: B.properties.fields, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    for (let p in n)
      if (this.sides.length > 0 && !this.sides.includes(p) && p !== "master" && p !== "onConflict" && p !== "link" && p !== "match" && p !== "show" && p !== "wh\
en" && p !== "parent" && p !== "requires" && p !== "together" && p !== "also" && p !== "gone" && p !== "inactive" && p !== "fields") {
        let a = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: B,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
  }
  return he.errors = e, r === 0;
}
function De(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      he.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: L }) || (e = e ===
      null ? he.errors : e.concat(he.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: je.type, parentSchema: je, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return De.errors = e, r === 0;
}
var ve = { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: { fi: 358, sv: 46 }, otherwise: "error" } }] },
$e = { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/s\
calar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, Ue = { type: ["object", "string", "null"], additionalProperties: {
$ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] };
function Pe(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Ue.type }, schema: Ue.type, parentSchema: Ue, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n) {
      let a = n[p];
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
        let o = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.
        type }, schema: M.type, parentSchema: M, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  return Pe.errors = e, r === 0;
}
function de(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: $e.type }, schema: $e.type, parentSchema: $e, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "pairs" || p === "add" || p === "otherwise")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: $e,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.pairs !== void 0 && (Pe.call(this, n.pairs, { instancePath: t + "/pairs", parentData: n, parentDataProperty: "pairs", rootData: L }) || (e = e === null ?
    Pe.errors : e.concat(Pe.errors), r = e.length)), n.add !== void 0 && (Pe.call(this, n.add, { instancePath: t + "/add", parentData: n, parentDataProperty: "a\
dd", rootData: L }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length)), n.otherwise !== void 0) {
      let p = n.otherwise;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let a = { instancePath: t + "/otherwise", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  }
  return de.errors = e, r === 0;
}
function Fe(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      de.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: L }) || (e = e ===
      null ? de.errors : e.concat(de.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ve.type, parentSchema: ve, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Fe.errors = e, r === 0;
}
function er(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let S = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: _.required, parentSchema: _, data: n };
      e === null ? e = [S] : e.push(S), r++;
    }
    if (n.tenant === void 0) {
      let S = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, schema: _.required, parentSchema: _, data: n };
      e === null ? e = [S] : e.push(S), r++;
    }
    if (n.systems === void 0) {
      let S = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: _.required, parentSchema: _, data: n };
      e === null ? e = [S] : e.push(S), r++;
    }
    for (let S in n)
      if (!ie.call(_.properties, S)) {
        let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S }, schema: !1, parentSchema: _,
        data: n };
        e === null ? e = [g] : e.push(g), r++;
      }
    if (n.version !== void 0) {
      let S = n.version;
      if (S !== 1) {
        let g = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: _.
        properties.version, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.tenant !== void 0) {
      let S = n.tenant;
      if (typeof S == "string") {
        if (q(S) > 60) {
          let g = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: _.
          properties.tenant, data: S };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (!Ve.test(S)) {
          let g = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: _.properties.tenant, data: S };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: _.properties.tenant.
        type, parentSchema: _.properties.tenant, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.extends !== void 0) {
      let S = n.extends;
      if (typeof S == "string") {
        if (!Qe.test(S)) {
          let g = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: _.properties.extends, data: S };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: _.properties.extends.
        type, parentSchema: _.properties.extends, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.enabled !== void 0) {
      let S = n.enabled;
      if (typeof S != "boolean") {
        let g = { instancePath: t + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, schema: _.properties.enabled.
        type, parentSchema: _.properties.enabled, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.live !== void 0) {
      let S = n.live;
      if (typeof S == "string") {
        if (!pr.test(S)) {
          let g = { instancePath: t + "/live", schemaPath: "#/properties/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[\
12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: _.properties.live, data: S };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "string" }, schema: _.properties.live.type, parentSchema: _.
        properties.live, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.systems !== void 0) {
      let S = n.systems;
      if (S && typeof S == "object" && !Array.isArray(S))
        for (let g in S) {
          let m = S[g];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let s in m)
              if (s !== "system") {
                let i = m[s];
                if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
                  let l = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/connection/additionalProperties/type", keyword: "type", params: { type: ye.additionalProperties.type }, schema: ye.additionalProperties.type, parentSchema: ye.
                  additionalProperties, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              }
            if (m.system !== void 0) {
              let s = m.system;
              if (typeof s == "string") {
                if (!Ve.test(s)) {
                  let i = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/proper\
ties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: ye.properties.system, data: s };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                let i = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/properti\
es/system/type", keyword: "type", params: { type: "string" }, schema: ye.properties.system.type, parentSchema: ye.properties.system, data: s };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/systems/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: {
            type: "object" }, schema: ye.type, parentSchema: ye, data: m };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let g = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: _.properties.systems.
        type, parentSchema: _.properties.systems, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.notify !== void 0) {
      let S = n.notify;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        for (let g in S)
          if (g !== "errors") {
            let m = { instancePath: t + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g },
            schema: !1, parentSchema: _.properties.notify, data: S };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (S.errors !== void 0) {
          let g = S.errors;
          if (!Array.isArray(g) && typeof g != "string") {
            let m = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/type", keyword: "type", params: { type: _.properties.
            notify.properties.errors.type }, schema: _.properties.notify.properties.errors.type, parentSchema: _.properties.notify.properties.errors, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof g == "string" && !nr.test(g)) {
            let m = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/pattern", keyword: "pattern", params: { pattern: "^\
[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", parentSchema: _.
            properties.notify.properties.errors, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (Array.isArray(g)) {
            let m = g.length;
            for (let s = 0; s < m; s++) {
              let i = g[s];
              if (typeof i == "string") {
                if (!or.test(i)) {
                  let l = { instancePath: t + "/notify/errors/" + s, schemaPath: "#/properties/notify/properties/errors/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+$", parentSchema: _.properties.notify.properties.errors.items, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/notify/errors/" + s, schemaPath: "#/properties/notify/properties/errors/items/type", keyword: "type", params: { type: "\
string" }, schema: _.properties.notify.properties.errors.items.type, parentSchema: _.properties.notify.properties.errors.items, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          }
        }
      } else {
        let g = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, schema: _.properties.notify.
        type, parentSchema: _.properties.notify, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.schedule !== void 0) {
      let S = n.schedule;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        for (let g in S)
          if (!(g === "timezone" || g === "windows" || g === "cron" || g === "spread")) {
            let m = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g },
            schema: !1, parentSchema: _.properties.schedule, data: S };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (S.timezone !== void 0) {
          let g = S.timezone;
          if (typeof g == "string") {
            if (q(g) < 1) {
              let m = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: _.properties.schedule.properties.timezone, data: g };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/type", keyword: "type", params: { type: "st\
ring" }, schema: _.properties.schedule.properties.timezone.type, parentSchema: _.properties.schedule.properties.timezone, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (S.windows !== void 0) {
          let g = S.windows;
          if (Array.isArray(g)) {
            if (g.length < 1) {
              let s = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: _.properties.schedule.properties.windows, data: g };
              e === null ? e = [s] : e.push(s), r++;
            }
            let m = g.length;
            for (let s = 0; s < m; s++) {
              let i = g[s];
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.from === void 0) {
                  let l = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "from" }, schema: _.properties.schedule.properties.windows.items.required, parentSchema: _.properties.schedule.properties.windows.
                  items, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (i.to === void 0) {
                  let l = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "to" }, schema: _.properties.schedule.properties.windows.items.required, parentSchema: _.properties.schedule.properties.windows.items,
                  data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (i.every === void 0) {
                  let l = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "every" }, schema: _.properties.schedule.properties.windows.items.required, parentSchema: _.properties.schedule.properties.windows.
                  items, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
                for (let l in i)
                  if (!(l === "from" || l === "to" || l === "every")) {
                    let u = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: _.properties.schedule.properties.windows.items, data: i };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                if (i.from !== void 0) {
                  let l = i.from;
                  if (typeof l == "string") {
                    if (!Xe.test(l)) {
                      let u = { instancePath: t + "/schedule/windows/" + s + "/from", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: Se, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/schedule/windows/" + s + "/from", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "str\
ing" }, schema: Se.type, parentSchema: Se, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.to !== void 0) {
                  let l = i.to;
                  if (typeof l == "string") {
                    if (!Xe.test(l)) {
                      let u = { instancePath: t + "/schedule/windows/" + s + "/to", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: Se, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/schedule/windows/" + s + "/to", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "strin\
g" }, schema: Se.type, parentSchema: Se, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.every !== void 0) {
                  let l = i.every;
                  if (typeof l == "string") {
                    if (!Ye.test(l)) {
                      let u = { instancePath: t + "/schedule/windows/" + s + "/every", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: {
                      pattern: "^\\d+(s|m|h)$" }, schema: "^\\d+(s|m|h)$", parentSchema: xe, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/schedule/windows/" + s + "/every", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "\
string" }, schema: xe.type, parentSchema: xe, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                let l = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/type", keyword: "type", params: {
                type: "object" }, schema: _.properties.schedule.properties.windows.items.type, parentSchema: _.properties.schedule.properties.windows.items, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let m = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/type", keyword: "type", params: { type: "arra\
y" }, schema: _.properties.schedule.properties.windows.type, parentSchema: _.properties.schedule.properties.windows, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (S.cron !== void 0) {
          let g = S.cron;
          if (!Array.isArray(g) && typeof g != "string") {
            let m = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/type", keyword: "type", params: { type: _.properties.
            schedule.properties.cron.type }, schema: _.properties.schedule.properties.cron.type, parentSchema: _.properties.schedule.properties.cron, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (typeof g == "string" && q(g) < 1) {
            let m = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minLength", keyword: "minLength", params: { limit: 1 },
            schema: 1, parentSchema: _.properties.schedule.properties.cron, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (Array.isArray(g)) {
            if (g.length < 1) {
              let s = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: _.properties.schedule.properties.cron, data: g };
              e === null ? e = [s] : e.push(s), r++;
            }
            let m = g.length;
            for (let s = 0; s < m; s++) {
              let i = g[s];
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/schedule/cron/" + s, schemaPath: "#/properties/schedule/properties/cron/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: _.properties.schedule.properties.cron.items, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/schedule/cron/" + s, schemaPath: "#/properties/schedule/properties/cron/items/type", keyword: "type", params: { type: "\
string" }, schema: _.properties.schedule.properties.cron.items.type, parentSchema: _.properties.schedule.properties.cron.items, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          }
        }
        if (S.spread !== void 0) {
          let g = S.spread;
          if (typeof g == "string") {
            if (!Ye.test(g)) {
              let m = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\d+(s|m|h)$" },
              schema: "^\\d+(s|m|h)$", parentSchema: xe, data: g };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" }, schema: xe.type,
            parentSchema: xe, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: _.properties.schedule.
        type, parentSchema: _.properties.schedule, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.keep !== void 0) {
      let S = n.keep;
      if (!(typeof S == "number" && !(S % 1) && !isNaN(S) && isFinite(S))) {
        let g = { instancePath: t + "/keep", schemaPath: "#/properties/keep/type", keyword: "type", params: { type: "integer" }, schema: _.properties.keep.type,
        parentSchema: _.properties.keep, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (typeof S == "number" && isFinite(S)) {
        if (S > 240 || isNaN(S)) {
          let g = { instancePath: t + "/keep", schemaPath: "#/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, schema: 240,
          parentSchema: _.properties.keep, data: S };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (S < 1 || isNaN(S)) {
          let g = { instancePath: t + "/keep", schemaPath: "#/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.
          properties.keep, data: S };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    }
    if (n.settings !== void 0) {
      let S = n.settings;
      if (!(S && typeof S == "object" && !Array.isArray(S))) {
        let g = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: _.properties.settings.
        type, parentSchema: _.properties.settings, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.mode !== void 0) {
      let S = n.mode;
      if (S && typeof S == "object" && !Array.isArray(S))
        for (let g in S) {
          let m = S[g];
          if (!(m === "on" || m === "dry" || m === "off")) {
            let s = { instancePath: t + "/mode/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mode/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: _.properties.mode.additionalProperties.enum }, schema: _.properties.mode.additionalProperties.enum, parentSchema: _.properties.mode.
            additionalProperties, data: m };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let g = { instancePath: t + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "object" }, schema: _.properties.mode.type, parentSchema: _.
        properties.mode, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.brakes !== void 0) {
      let S = n.brakes;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        for (let g in S)
          if (!(g === "updates" || g === "creates" || g === "inactivations" || g === "emptied" || g === "links" || g === "entities")) {
            let m = { instancePath: t + "/brakes", schemaPath: "#/properties/brakes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g },
            schema: !1, parentSchema: _.properties.brakes, data: S };
            e === null ? e = [m] : e.push(m), r++;
          }
        if (S.updates !== void 0) {
          let g = S.updates, m = r, s = !1, i = r;
          if (g !== "off") {
            let l = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: A.anyOf[0], data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          var p = i === r;
          if (s = s || p, !s) {
            let l = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let f = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: A.anyOf[1], data: g };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in g)
                if (!(f === "share" || f === "count")) {
                  let x = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: f }, schema: !1, parentSchema: A.anyOf[1], data: g };
                  e === null ? e = [x] : e.push(x), r++;
                }
              if (g.share !== void 0) {
                let f = g.share;
                if (typeof f == "string") {
                  if (!pe.test(f)) {
                    let x = { instancePath: t + "/brakes/updates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.anyOf[1].properties.share, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                } else {
                  let x = { instancePath: t + "/brakes/updates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.share, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
              if (g.count !== void 0) {
                let f = g.count;
                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                  let x = { instancePath: t + "/brakes/updates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
                if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                  let x = { instancePath: t + "/brakes/updates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
            } else {
              let f = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.
              anyOf[1].type, parentSchema: A.anyOf[1], data: g };
              e === null ? e = [f] : e.push(f), r++;
            }
            var p = l === r;
            s = s || p;
          }
          if (s)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let l = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A,
            data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (S.creates !== void 0) {
          let g = S.creates, m = r, s = !1, i = r;
          if (g !== "off") {
            let l = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: A.anyOf[0], data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          var a = i === r;
          if (s = s || a, !s) {
            let l = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let f = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: A.anyOf[1], data: g };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in g)
                if (!(f === "share" || f === "count")) {
                  let x = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: f }, schema: !1, parentSchema: A.anyOf[1], data: g };
                  e === null ? e = [x] : e.push(x), r++;
                }
              if (g.share !== void 0) {
                let f = g.share;
                if (typeof f == "string") {
                  if (!pe.test(f)) {
                    let x = { instancePath: t + "/brakes/creates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.anyOf[1].properties.share, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                } else {
                  let x = { instancePath: t + "/brakes/creates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.share, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
              if (g.count !== void 0) {
                let f = g.count;
                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                  let x = { instancePath: t + "/brakes/creates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
                if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                  let x = { instancePath: t + "/brakes/creates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
            } else {
              let f = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.
              anyOf[1].type, parentSchema: A.anyOf[1], data: g };
              e === null ? e = [f] : e.push(f), r++;
            }
            var a = l === r;
            s = s || a;
          }
          if (s)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let l = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A,
            data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (S.inactivations !== void 0) {
          let g = S.inactivations, m = r, s = !1, i = r;
          if (g !== "off") {
            let l = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" },
            schema: "off", parentSchema: A.anyOf[0], data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          var o = i === r;
          if (s = s || o, !s) {
            let l = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let f = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: {
                limit: 1 }, schema: 1, parentSchema: A.anyOf[1], data: g };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in g)
                if (!(f === "share" || f === "count")) {
                  let x = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalPrope\
rties", params: { additionalProperty: f }, schema: !1, parentSchema: A.anyOf[1], data: g };
                  e === null ? e = [x] : e.push(x), r++;
                }
              if (g.share !== void 0) {
                let f = g.share;
                if (typeof f == "string") {
                  if (!pe.test(f)) {
                    let x = { instancePath: t + "/brakes/inactivations/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pat\
tern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.anyOf[1].properties.share, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                } else {
                  let x = { instancePath: t + "/brakes/inactivations/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.share, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
              if (g.count !== void 0) {
                let f = g.count;
                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                  let x = { instancePath: t + "/brakes/inactivations/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
                if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                  let x = { instancePath: t + "/brakes/inactivations/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minim\
um", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
            } else {
              let f = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.
              anyOf[1].type, parentSchema: A.anyOf[1], data: g };
              e === null ? e = [f] : e.push(f), r++;
            }
            var o = l === r;
            s = s || o;
          }
          if (s)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let l = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A,
            data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (S.emptied !== void 0) {
          let g = S.emptied, m = r, s = !1, i = r;
          if (g !== "off") {
            let l = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: A.anyOf[0], data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          var h = i === r;
          if (s = s || h, !s) {
            let l = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let f = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: A.anyOf[1], data: g };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in g)
                if (!(f === "share" || f === "count")) {
                  let x = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: f }, schema: !1, parentSchema: A.anyOf[1], data: g };
                  e === null ? e = [x] : e.push(x), r++;
                }
              if (g.share !== void 0) {
                let f = g.share;
                if (typeof f == "string") {
                  if (!pe.test(f)) {
                    let x = { instancePath: t + "/brakes/emptied/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.anyOf[1].properties.share, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                } else {
                  let x = { instancePath: t + "/brakes/emptied/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.share, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
              if (g.count !== void 0) {
                let f = g.count;
                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                  let x = { instancePath: t + "/brakes/emptied/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
                if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                  let x = { instancePath: t + "/brakes/emptied/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
            } else {
              let f = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.
              anyOf[1].type, parentSchema: A.anyOf[1], data: g };
              e === null ? e = [f] : e.push(f), r++;
            }
            var h = l === r;
            s = s || h;
          }
          if (s)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let l = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A,
            data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (S.links !== void 0) {
          let g = S.links, m = r, s = !1, i = r;
          if (g !== "off") {
            let l = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: A.anyOf[0], data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
          var c = i === r;
          if (s = s || c, !s) {
            let l = r;
            if (g && typeof g == "object" && !Array.isArray(g)) {
              if (Object.keys(g).length < 1) {
                let f = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: A.anyOf[1], data: g };
                e === null ? e = [f] : e.push(f), r++;
              }
              for (let f in g)
                if (!(f === "share" || f === "count")) {
                  let x = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
                  additionalProperty: f }, schema: !1, parentSchema: A.anyOf[1], data: g };
                  e === null ? e = [x] : e.push(x), r++;
                }
              if (g.share !== void 0) {
                let f = g.share;
                if (typeof f == "string") {
                  if (!pe.test(f)) {
                    let x = { instancePath: t + "/brakes/links/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: {
                    pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.anyOf[1].properties.share, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                } else {
                  let x = { instancePath: t + "/brakes/links/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.share, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
              if (g.count !== void 0) {
                let f = g.count;
                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                  let x = { instancePath: t + "/brakes/links/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
                if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                  let x = { instancePath: t + "/brakes/links/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count, data: f };
                  e === null ? e = [x] : e.push(x), r++;
                }
              }
            } else {
              let f = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.
              anyOf[1].type, parentSchema: A.anyOf[1], data: g };
              e === null ? e = [f] : e.push(f), r++;
            }
            var c = l === r;
            s = s || c;
          }
          if (s)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let l = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A,
            data: g };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (S.entities !== void 0) {
          let g = S.entities;
          if (g && typeof g == "object" && !Array.isArray(g))
            for (let m in g) {
              let s = g[m];
              if (s && typeof s == "object" && !Array.isArray(s)) {
                for (let i in s)
                  if (!(i === "updates" || i === "creates" || i === "inactivations" || i === "emptied" || i === "links")) {
                    let l = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/brakes/properties/en\
tities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: _.properties.brakes.
                    properties.entities.additionalProperties, data: s };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                if (s.updates !== void 0) {
                  let i = s.updates, l = r, u = !1, f = r;
                  if (i !== "off") {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: A.anyOf[0], data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                  var y = f === r;
                  if (u = u || y, !u) {
                    let x = r;
                    if (i && typeof i == "object" && !Array.isArray(i)) {
                      if (Object.keys(i).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A.anyOf[1], data: i };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in i)
                        if (!(O === "share" || O === "count")) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: A.anyOf[1], data: i };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      if (i.share !== void 0) {
                        let O = i.share;
                        if (typeof O == "string") {
                          if (!pe.test(O)) {
                            let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [N] : e.push(N), r++;
                          }
                        } else {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                      if (i.count !== void 0) {
                        let O = i.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count,
                          data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.anyOf[1].type, parentSchema: A.anyOf[1], data: i };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var y = x === r;
                    u = u || y;
                  }
                  if (u)
                    r = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A, data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                if (s.creates !== void 0) {
                  let i = s.creates, l = r, u = !1, f = r;
                  if (i !== "off") {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: A.anyOf[0], data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                  var P = f === r;
                  if (u = u || P, !u) {
                    let x = r;
                    if (i && typeof i == "object" && !Array.isArray(i)) {
                      if (Object.keys(i).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A.anyOf[1], data: i };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in i)
                        if (!(O === "share" || O === "count")) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: A.anyOf[1], data: i };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      if (i.share !== void 0) {
                        let O = i.share;
                        if (typeof O == "string") {
                          if (!pe.test(O)) {
                            let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [N] : e.push(N), r++;
                          }
                        } else {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                      if (i.count !== void 0) {
                        let O = i.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count,
                          data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.anyOf[1].type, parentSchema: A.anyOf[1], data: i };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var P = x === r;
                    u = u || P;
                  }
                  if (u)
                    r = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A, data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                if (s.inactivations !== void 0) {
                  let i = s.inactivations, l = r, u = !1, f = r;
                  if (i !== "off") {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definitions/\
brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: A.anyOf[0], data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                  var w = f === r;
                  if (u = u || w, !u) {
                    let x = r;
                    if (i && typeof i == "object" && !Array.isArray(i)) {
                      if (Object.keys(i).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definiti\
ons/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A.anyOf[1], data: i };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in i)
                        if (!(O === "share" || O === "count")) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/defini\
tions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: A.anyOf[1], data: i };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      if (i.share !== void 0) {
                        let O = i.share;
                        if (typeof O == "string") {
                          if (!pe.test(O)) {
                            let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/share", schemaPath: "\
#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$",
                            parentSchema: A.anyOf[1].properties.share, data: O };
                            e === null ? e = [N] : e.push(N), r++;
                          }
                        } else {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/share", schemaPath: "#/\
definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].
                          properties.share, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                      if (i.count !== void 0) {
                        let O = i.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/count", schemaPath: "#/\
definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].
                          properties.count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/count", schemaPath: "#/\
definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definition\
s/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.anyOf[1].type, parentSchema: A.anyOf[1], data: i };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var w = x === r;
                    u = u || w;
                  }
                  if (u)
                    r = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definitions/\
brake/anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A, data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                if (s.emptied !== void 0) {
                  let i = s.emptied, l = r, u = !1, f = r;
                  if (i !== "off") {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: A.anyOf[0], data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                  var k = f === r;
                  if (u = u || k, !u) {
                    let x = r;
                    if (i && typeof i == "object" && !Array.isArray(i)) {
                      if (Object.keys(i).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A.anyOf[1], data: i };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in i)
                        if (!(O === "share" || O === "count")) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: A.anyOf[1], data: i };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      if (i.share !== void 0) {
                        let O = i.share;
                        if (typeof O == "string") {
                          if (!pe.test(O)) {
                            let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [N] : e.push(N), r++;
                          }
                        } else {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                      if (i.count !== void 0) {
                        let O = i.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count,
                          data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.anyOf[1].type, parentSchema: A.anyOf[1], data: i };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var k = x === r;
                    u = u || k;
                  }
                  if (u)
                    r = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A, data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                if (s.links !== void 0) {
                  let i = s.links, l = r, u = !1, f = r;
                  if (i !== "off") {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/an\
yOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: A.anyOf[0], data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                  var I = f === r;
                  if (u = u || I, !u) {
                    let x = r;
                    if (i && typeof i == "object" && !Array.isArray(i)) {
                      if (Object.keys(i).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brak\
e/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A.anyOf[1], data: i };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in i)
                        if (!(O === "share" || O === "count")) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/br\
ake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: A.anyOf[1], data: i };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      if (i.share !== void 0) {
                        let O = i.share;
                        if (typeof O == "string") {
                          if (!pe.test(O)) {
                            let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: A.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [N] : e.push(N), r++;
                          }
                        } else {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/share", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: A.anyOf[1].properties.share.type, parentSchema: A.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                      if (i.count !== void 0) {
                        let O = i.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/count", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: A.anyOf[1].properties.count.type, parentSchema: A.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let N = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/count", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: A.anyOf[1].properties.count, data: O };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/\
anyOf/1/type", keyword: "type", params: { type: "object" }, schema: A.anyOf[1].type, parentSchema: A.anyOf[1], data: i };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var I = x === r;
                    u = u || I;
                  }
                  if (u)
                    r = l, e !== null && (l ? e.length = l : e = null);
                  else {
                    let x = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/an\
yOf", keyword: "anyOf", params: {}, schema: A.anyOf, parentSchema: A, data: i };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
              } else {
                let i = { instancePath: t + "/brakes/entities/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/brakes/properties/entiti\
es/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: _.properties.brakes.properties.entities.additionalProperties.type, parentSchema: _.
                properties.brakes.properties.entities.additionalProperties, data: s };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          else {
            let m = { instancePath: t + "/brakes/entities", schemaPath: "#/properties/brakes/properties/entities/type", keyword: "type", params: { type: "object" },
            schema: _.properties.brakes.properties.entities.type, parentSchema: _.properties.brakes.properties.entities, data: g };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/brakes", schemaPath: "#/properties/brakes/type", keyword: "type", params: { type: "object" }, schema: _.properties.brakes.
        type, parentSchema: _.properties.brakes, data: S };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    n.entities !== void 0 && (De.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: L }) || (e = e ===
    null ? De.errors : e.concat(De.errors), r = e.length)), n.maps !== void 0 && (Fe.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: L }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), r = e.length));
  } else {
    let S = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: _.type, parentSchema: _, data: n };
    e === null ? e = [S] : e.push(S), r++;
  }
  return er.errors = e, r === 0;
}
var cr = rr, T = { type: "object", properties: { version: { const: 1, examples: [1] }, pack: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["crm-\
erp"] }, release: { type: ["integer", "string"], pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$", examples: [1] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-\
]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["base@1"] }, systems: { type: "object", additionalProperties: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
examples: [{ crm: "acme-crm", erp: "acme-erp" }] }, settings: { type: "string", pattern: "\\.json$", examples: ["settings.schema.json"] }, include: { $ref: "rul\
es.schema.json#/definitions/include" }, demands: { type: "array", items: { $ref: "#/definitions/demand" }, examples: [[{ distinct: ["products.guidField", "produ\
cts.exclude.field"] }]] }, announced: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, examples: [["invoices"]] }, entities: { $ref: "rule\
s.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.json#/definitions/maps" } }, required: ["version", "pack", "release"], additionalProperties: !1,
definitions: { demand: { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: { $ref: "#/definitions/paths" }, disjoint: { $ref: "#/d\
efinitions/paths", examples: [["costs.types", "costs.creditTypes"]] }, must: { $ref: "#/definitions/values", examples: [{ "master.projects": "crm" }] }, some: {
type: "array", minItems: 1, items: { $ref: "#/definitions/path" }, examples: [["costs.types", "costs.accounts"]] }, when: { $ref: "#/definitions/values", examples: [
{ "costs.transfer": !0 }] }, say: { enum: ["warning", "information"], examples: ["warning"] }, why: { type: "string", examples: ["a field of one table serves on\
e purpose"] } }, additionalProperties: !1, minProperties: 1 }, paths: { type: "array", minItems: 2, items: { $ref: "#/definitions/path" }, examples: [["products\
.guidField", "products.exclude.field"]] }, path: { type: "string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", examples: ["products.guidField"] }, values: {
type: "object", minProperties: 1, patternProperties: { "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$": { type: ["string", "number", "boolean", "array"], minItems: 1,
items: { type: ["string", "number", "boolean"] } } }, additionalProperties: !1 } } }, ce = { type: "array", items: { type: "string", minLength: 1 }, examples: [
["maps.yaml", "customers.yaml"]] }, hr = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u"), dr = new RegExp("\\.json$", "u"), se = { type: "object", properties: { distinct: {
$ref: "#/definitions/paths" }, apart: { $ref: "#/definitions/paths" }, disjoint: { $ref: "#/definitions/paths", examples: [["costs.types", "costs.creditTypes"]] },
must: { $ref: "#/definitions/values", examples: [{ "master.projects": "crm" }] }, some: { type: "array", minItems: 1, items: { $ref: "#/definitions/path" }, examples: [
["costs.types", "costs.accounts"]] }, when: { $ref: "#/definitions/values", examples: [{ "costs.transfer": !0 }] }, say: { enum: ["warning", "information"], examples: [
"warning"] }, why: { type: "string", examples: ["a field of one table serves one purpose"] } }, additionalProperties: !1, minProperties: 1 }, Y = { type: "objec\
t", minProperties: 1, patternProperties: { "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$": { type: ["string", "number", "boolean", "array"], minItems: 1, items: { type: [
"string", "number", "boolean"] } } }, additionalProperties: !1 }, Oe = { type: "string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", examples: ["produc\
ts.guidField"] }, Ke = { type: "array", minItems: 2, items: { $ref: "#/definitions/path" }, examples: [["products.guidField", "products.exclude.field"]] }, qe = new RegExp(
"^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", "u");
function le(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (Array.isArray(n)) {
    if (n.length < 2) {
      let a = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: Ke, data: n };
      e === null ? e = [a] : e.push(a), r++;
    }
    let p = n.length;
    for (let a = 0; a < p; a++) {
      let o = n[a];
      if (typeof o == "string") {
        if (!qe.test(o)) {
          let h = { instancePath: t + "/" + a, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w\
-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: Oe, data: o };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/" + a, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, schema: Oe.type, parentSchema: Oe,
        data: o };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: Ke.type, parentSchema: Ke, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return le.errors = e, r === 0;
}
function Ie(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let p = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: se, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "distinct" || p === "apart" || p === "disjoint" || p === "must" || p === "some" || p === "when" || p === "say" || p === "why")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: se,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.distinct !== void 0 && (le.call(this, n.distinct, { instancePath: t + "/distinct", parentData: n, parentDataProperty: "distinct", rootData: L }) || (e =
    e === null ? le.errors : e.concat(le.errors), r = e.length)), n.apart !== void 0 && (le.call(this, n.apart, { instancePath: t + "/apart", parentData: n, parentDataProperty: "\
apart", rootData: L }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length)), n.disjoint !== void 0 && (le.call(this, n.disjoint, { instancePath: t +
    "/disjoint", parentData: n, parentDataProperty: "disjoint", rootData: L }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length)), n.must !== void 0) {
      let p = n.must;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let a = { instancePath: t + "/must", schemaPath: "#/definitions/values/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Y,
          data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (!qe.test(a)) {
            let o = { instancePath: t + "/must", schemaPath: "#/definitions/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: Y, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        for (let a in p)
          if (qe.test(a)) {
            let o = p[a];
            if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && !Array.isArray(o)) {
              let h = { instancePath: t + "/must/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Za-\
z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/type", keyword: "type", params: { type: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type },
              schema: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type, parentSchema: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]\
*)*$"], data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (Array.isArray(o)) {
              if (o.length < 1) {
                let c = { instancePath: t + "/must/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Z\
a-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Y.patternProperties["^[A-Z\
a-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"], data: o };
                e === null ? e = [c] : e.push(c), r++;
              }
              let h = o.length;
              for (let c = 0; c < h; c++) {
                let y = o[c];
                if (typeof y != "string" && !(typeof y == "number" && isFinite(y)) && typeof y != "boolean") {
                  let P = { instancePath: t + "/must/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "#/definitions/values/patternProperti\
es/%5E%5BA-Za-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/items/type", keyword: "type", params: { type: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z\
_][\\w-]*)*$"].items.type }, schema: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].items.type, parentSchema: Y.patternProperties["^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$"].items, data: y };
                  e === null ? e = [P] : e.push(P), r++;
                }
              }
            }
          }
      } else {
        let a = { instancePath: t + "/must", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: "object" }, schema: Y.type, parentSchema: Y,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.some !== void 0) {
      let p = n.some;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let o = { instancePath: t + "/some", schemaPath: "#/properties/some/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: se.
          properties.some, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (!qe.test(h)) {
              let c = { instancePath: t + "/some/" + o, schemaPath: "#/definitions/path/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][\\w-]*(\\.[A-\
Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: Oe, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/some/" + o, schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, schema: Oe.type, parentSchema: Oe,
            data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/some", schemaPath: "#/properties/some/type", keyword: "type", params: { type: "array" }, schema: se.properties.some.type, parentSchema: se.
        properties.some, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.when !== void 0) {
      let p = n.when;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let a = { instancePath: t + "/when", schemaPath: "#/definitions/values/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Y,
          data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (!qe.test(a)) {
            let o = { instancePath: t + "/when", schemaPath: "#/definitions/values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: Y, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        for (let a in p)
          if (qe.test(a)) {
            let o = p[a];
            if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && !Array.isArray(o)) {
              let h = { instancePath: t + "/when/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Za-\
z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/type", keyword: "type", params: { type: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type },
              schema: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].type, parentSchema: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]\
*)*$"], data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (Array.isArray(o)) {
              if (o.length < 1) {
                let c = { instancePath: t + "/when/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/patternProperties/%5E%5BA-Z\
a-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Y.patternProperties["^[A-Z\
a-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"], data: o };
                e === null ? e = [c] : e.push(c), r++;
              }
              let h = o.length;
              for (let c = 0; c < h; c++) {
                let y = o[c];
                if (typeof y != "string" && !(typeof y == "number" && isFinite(y)) && typeof y != "boolean") {
                  let P = { instancePath: t + "/when/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "#/definitions/values/patternProperti\
es/%5E%5BA-Za-z_%5D%5B%5Cw-%5D*(%5C.%5BA-Za-z_%5D%5B%5Cw-%5D*)*%24/items/type", keyword: "type", params: { type: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z\
_][\\w-]*)*$"].items.type }, schema: Y.patternProperties["^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$"].items.type, parentSchema: Y.patternProperties["^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$"].items, data: y };
                  e === null ? e = [P] : e.push(P), r++;
                }
              }
            }
          }
      } else {
        let a = { instancePath: t + "/when", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: "object" }, schema: Y.type, parentSchema: Y,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.say !== void 0) {
      let p = n.say;
      if (!(p === "warning" || p === "information")) {
        let a = { instancePath: t + "/say", schemaPath: "#/properties/say/enum", keyword: "enum", params: { allowedValues: se.properties.say.enum }, schema: se.
        properties.say.enum, parentSchema: se.properties.say, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.why !== void 0) {
      let p = n.why;
      if (typeof p != "string") {
        let a = { instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, schema: se.properties.why.type, parentSchema: se.
        properties.why, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: se.type, parentSchema: se, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ie.errors = e, r === 0;
}
function Be(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      he.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: L }) || (e = e ===
      null ? he.errors : e.concat(he.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: je.type, parentSchema: je, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Be.errors = e, r === 0;
}
function Ce(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      de.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: L }) || (e = e ===
      null ? de.errors : e.concat(de.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ve.type, parentSchema: ve, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ce.errors = e, r === 0;
}
function rr(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: T.required, parentSchema: T, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.pack === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: T.required, parentSchema: T, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.release === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: T.required, parentSchema: T, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!ie.call(T.properties, p)) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: T,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.version !== void 0) {
      let p = n.version;
      if (p !== 1) {
        let a = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: T.
        properties.version, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.pack !== void 0) {
      let p = n.pack;
      if (typeof p == "string") {
        if (!Ve.test(p)) {
          let a = { instancePath: t + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: T.properties.pack, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: T.properties.pack.type, parentSchema: T.
        properties.pack, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.release !== void 0) {
      let p = n.release;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && typeof p != "string") {
        let a = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: T.properties.release.type }, schema: T.
        properties.release.type, parentSchema: T.properties.release, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof p == "string" && !hr.test(p)) {
        let a = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" },
        schema: "^[A-Za-z0-9][A-Za-z0-9.-]*$", parentSchema: T.properties.release, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.extends !== void 0) {
      let p = n.extends;
      if (typeof p == "string") {
        if (!Qe.test(p)) {
          let a = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: T.properties.extends, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: T.properties.extends.
        type, parentSchema: T.properties.extends, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.systems !== void 0) {
      let p = n.systems;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p) {
          let o = p[a];
          if (typeof o == "string") {
            if (!Ve.test(o)) {
              let h = { instancePath: t + "/systems/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/patte\
rn", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: T.properties.systems.additionalProperties, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/systems/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: T.properties.systems.additionalProperties.type, parentSchema: T.properties.systems.additionalProperties, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      else {
        let a = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: T.properties.systems.
        type, parentSchema: T.properties.systems, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.settings !== void 0) {
      let p = n.settings;
      if (typeof p == "string") {
        if (!dr.test(p)) {
          let a = { instancePath: t + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, schema: "\\.\
json$", parentSchema: T.properties.settings, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, schema: T.properties.settings.
        type, parentSchema: T.properties.settings, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.include !== void 0) {
      let p = n.include;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/include/" + o, schemaPath: "rules.schema.json#/definitions/include/items/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: ce.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/include/" + o, schemaPath: "rules.schema.json#/definitions/include/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: ce.items.type, parentSchema: ce.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/include", schemaPath: "rules.schema.json#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: ce.
        type, parentSchema: ce, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.demands !== void 0) {
      let p = n.demands;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++)
          Ie.call(this, p[o], { instancePath: t + "/demands/" + o, parentData: p, parentDataProperty: o, rootData: L }) || (e = e === null ? Ie.errors : e.concat(
          Ie.errors), r = e.length);
      } else {
        let a = { instancePath: t + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, schema: T.properties.demands.
        type, parentSchema: T.properties.demands, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.announced !== void 0) {
      let p = n.announced;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let o = { instancePath: t + "/announced", schemaPath: "#/properties/announced/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: T.
          properties.announced, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/announced/" + o, schemaPath: "#/properties/announced/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: T.properties.announced.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/announced/" + o, schemaPath: "#/properties/announced/items/type", keyword: "type", params: { type: "string" }, schema: T.
            properties.announced.items.type, parentSchema: T.properties.announced.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/announced", schemaPath: "#/properties/announced/type", keyword: "type", params: { type: "array" }, schema: T.properties.announced.
        type, parentSchema: T.properties.announced, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    n.entities !== void 0 && (Be.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: L }) || (e = e ===
    null ? Be.errors : e.concat(Be.errors), r = e.length)), n.maps !== void 0 && (Ce.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: L }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: T.type, parentSchema: T, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return rr.errors = e, r === 0;
}
var yr = tr, He = { type: "object", properties: { include: { $ref: "#/definitions/include" }, entities: { $ref: "#/definitions/entities" }, maps: { $ref: "#/def\
initions/maps" } }, additionalProperties: !1, definitions: { include: { type: "array", items: { type: "string", minLength: 1 }, examples: [["maps.yaml", "custom\
ers.yaml"]] }, entities: { type: "object", additionalProperties: { $ref: "#/definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "cl\
ients" }, erp: { resource: "associate" } } }] }, maps: { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: {
fi: 358, sv: 46 }, otherwise: "error" } }] }, entity: { type: ["object", "null"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0, "x-or": [
"both"] }, onConflict: { type: "string", "x-side": !0, "x-or": ["ask"] }, link: { $ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" }, show: { type: "\
object", properties: { number: { type: "string", examples: ["number"] }, name: { type: "string", examples: ["name"] } }, additionalProperties: !1, examples: [{ number: "\
number", name: "name" }] }, when: { type: ["boolean", "string"], examples: ["$settings.partners.contacts.transfer"] }, parent: { type: "string", minLength: 1, examples: [
"customer"] }, requires: { type: "array", items: { type: "string", minLength: 1 }, examples: [["departments"]] }, together: { type: "string", "x-side": !0 }, also: {
type: "object", "x-sides": !0, properties: { when: { type: "string", minLength: 1, examples: ["billing"] } }, additionalProperties: { type: "object", additionalProperties: {
$ref: "#/definitions/fieldSide" }, examples: [{ city: "town", lines: { lines: ["line1", "line2"] } }] }, required: ["when"], examples: [{ when: "billing", erp: {
city: "town" } }] }, gone: { type: "string", pattern: "^(keep|delete|\\$settings\\..+)$", examples: ["delete"] }, inactive: { type: ["string", "null"], examples: [
"inactive"] }, fields: { type: "object", additionalProperties: { $ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: {
$ref: "#/definitions/entitySide" } }, entitySide: { type: "object", properties: { resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "\
object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "\
string", examples: ["product"] }, where: { $ref: "#/definitions/predicate" }, exclude: { $ref: "#/definitions/predicate" }, createdFor: { type: ["array", "strin\
g", "object"], items: { type: "string", minLength: 1 }, minLength: 1, properties: { choose: { type: "string", minLength: 1, examples: ["$settings.partners.inclu\
de"] } }, additionalProperties: { type: ["array", "string"], items: { type: "string", minLength: 1 }, minLength: 1, examples: [["projects"], "any"] }, examples: [
["projects"], { choose: "$settings.include", all: "any", withProject: ["projects"] }] }, expects: { type: "object", additionalProperties: { type: "object", properties: {
field: { type: "string", minLength: 1, examples: ["code"] }, values: { type: "array", items: { type: ["string", "number", "boolean", "null"] }, examples: [["$se\
ttings.products.defaults.workHours", "$settings.products.defaults.products"]] }, kinds: { type: "array", minItems: 1, items: { type: "string" }, examples: [["pr\
oduct"]] }, when: { type: ["boolean", "string"], examples: ["$settings.costs.transfer"] }, why: { type: "string", minLength: 1, examples: ["rows of invoices wit\
hout a product of their own get it"] } }, required: ["field", "values", "why"], additionalProperties: !1, examples: [{ field: "code", values: ["$settings.costs.\
product"], why: "costs become fees of it" }] }, examples: [{ costs: { field: "code", values: ["$settings.costs.product"], why: "costs become fees of it" } }] },
onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", minLength: 1,
examples: ["projectstatuses"] }, value: { type: "string", minLength: 1, examples: ["guid"] }, where: { $ref: "#/definitions/predicate" }, lowest: { type: "strin\
g", minLength: 1, examples: ["probability"] }, tell: { type: "string", minLength: 1, examples: ["name"] } }, additionalProperties: { type: ["string", "number", "\
boolean", "object"] } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1, examples: [{ resource: "customers" }] }, predicate: { type: [
"object", "string", "null"], minProperties: 1, properties: { field: { type: "string", minLength: 1, examples: ["group12"] }, value: { $ref: "#/definitions/scala\
r" }, not: { type: ["string", "number", "boolean", "object"], if: { type: "object" }, then: { $ref: "#/definitions/predicate" }, examples: [0] }, in: { $ref: "#\
/definitions/scalars", examples: ["1-10, 22-30, 40"] }, from: { $ref: "#/definitions/scalar", examples: ["2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [
99] }, normalize: { $ref: "#/definitions/normalize" }, lookup: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["projectstatuses"] },
by: { type: "string", examples: ["guid"] }, value: { type: "string", minLength: 1, examples: ["state"] } }, required: ["in", "value"], additionalProperties: !1,
examples: [{ in: "projectstatuses", value: "state" }] }, when: { type: ["boolean", "string", "number"], examples: ["$settings.projects.status"] }, all: { $ref: "\
#/definitions/predicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1, examples: [{ field: "group12", value: 9 }] }, predicates: { type: "\
array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] }, link: { type: "obj\
ect", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] }, holds: { enum: ["guid", "key"], examples: [
"key"] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [{ erp: "information1" }] }, match: { type: "object", properties: { certain: { type: "\
array", items: { type: ["string", "object"], properties: { field: { type: "string", minLength: 1, examples: ["name"] }, normalize: { $ref: "#/definitions/normal\
ize" } }, required: ["field"], additionalProperties: !1 }, examples: [["number", "vatNumber", { field: "name", normalize: ["companyName"] }]] }, enough: { type: [
"array", "null"], minItems: 1, items: { type: ["array", "object"], minItems: 1, items: { type: "string", minLength: 1 }, properties: { agree: { type: "array", minItems: 1,
items: { type: "string", minLength: 1 }, examples: [["email", "name"]] }, without: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, examples: [
["code"]] } }, required: ["agree"], additionalProperties: !1 }, examples: [[["email", "code"], { agree: ["email", "name"], without: ["code"] }]] }, weak: { type: "\
array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: { same: { type: "string", examples: ["number"] }, other: {
type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [{ same: "number", other: "name" }] } }, additionalProperties: !1,
examples: [{ certain: ["code", "name"], weak: ["name"] }] }, field: { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "\
decimal", "boolean", "date"], examples: ["decimal"] }, owner: { type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: [
"always"] }, needed: { type: ["string", "object"], if: { type: "string" }, then: { enum: ["information", "issue"] }, "x-sides": !0, properties: {}, additionalProperties: {
enum: ["information", "issue"] }, examples: ["issue", { crm: "information" }] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.\
transfer"] }, before: { type: "string", minLength: 1, examples: ["name"] }, after: { type: "string", minLength: 1, examples: ["number"] }, kinds: { type: "array",
items: { type: "string" }, examples: [["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "st\
ring", minLength: 1, examples: ["departments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [
{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [
{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "first", to: "last" } } }] }, exactlyOne: { type: "object", properties: { on: { type: "string", "\
x-side": !0 }, pick: { type: "array", items: { type: "string", minLength: 1 }, examples: [["main", "customer.headquarter"]] } }, required: ["on"], additionalProperties: !1 },
jointly: { type: "object", properties: { on: { type: "string", "x-side": !0 }, others: { type: "array", minItems: 1, items: { type: "string", pattern: "^[^.]+\\.\
[^.]+$" }, examples: [["employees.inactive"]] } }, required: ["on", "others"], additionalProperties: !1 }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: {
$ref: "#/definitions/fieldSide" } }, fieldSide: { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1, examples: ["curr\
ency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] }, by: { type: "string", minLength: 1, examples: ["number"] }, map: {
type: "string", examples: ["languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definit\
ions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [
{ yes: 1, no: 0 }] }, lines: { type: ["array", "object", "string"], items: { type: "string", minLength: 1 }, minItems: 1, properties: { columns: { type: ["array",
"string"], items: { type: "string", minLength: 1 }, minItems: 1, examples: [["addressLine1", "addressLine2"]] }, maxLength: { type: "integer", minimum: 2, examples: [
60] }, overflow: { enum: ["join", "issue"], examples: ["issue"] } }, required: ["columns"], additionalProperties: !1, examples: [["addressLine1", "addressLine2",
"addressLine3"]] }, lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.\
guid"] }, lookup: { $ref: "#/definitions/lookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$fir\
stName($value)", lastName: "$lastName($value)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "\
code" } }] }, members: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["companysegments"] }, of: { type: "string", minLength: 1, examples: [
"company.id"] }, where: { $ref: "#/definitions/predicate" }, value: { type: "string", minLength: 1, examples: ["segment.name"] }, several: { enum: ["issue", "ol\
dest"], examples: ["oldest"] }, none: { enum: ["clear", "keep"], examples: ["keep"] }, replace: { enum: ["add-remove", "change"], examples: ["change"] }, write: {
type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", minLength: 1, examples: ["segments"] },
by: { type: "string", examples: ["id"] }, value: { type: "string", examples: ["name"] }, where: { $ref: "#/definitions/predicate" } }, required: ["in"], additionalProperties: !1 },
examples: [{ "segment.id": { in: "segments", by: "id", value: "name" } }] } }, required: ["in", "of", "value"], additionalProperties: !1, examples: [{ in: "comp\
anysegments", of: "company.id", value: "segment.name" }] }, with: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: {
in: { type: "string", examples: ["organizationdetails"] }, value: { type: "string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 },
examples: [{ "unitPrice.currencyCode": { in: "organizationdetails", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, lookup: { type: "\
object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: ["string", "ob\
ject"], minProperties: 1, additionalProperties: { type: "string", minLength: 1, examples: ["name"] }, examples: ["code", { integer: "code", text: "name" }] }, where: {
$ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: ["paymentTerms"] }, missing: {
enum: ["issue", "warning", "information"], examples: ["issue"] }, create: { type: "array", minItems: 1, items: { type: "string", minLength: 1 }, examples: [["co\
de", "name"]] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "currencies", by: "guid", value: "code" }] }, suggest: { type: ["object", "boole\
an"], properties: { given: { enum: ["replace", "keep"], examples: ["keep"] }, within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: [
"numberSeries"] }, key: { type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "\
string", examples: ["fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numbe\
rSeries", key: 1, from: "fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, normalize: { type: ["array", "string", "object"], minProperties: 1,
maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: {
$ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] }, map: { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions\
/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "\
keep" }] }, pairs: { type: ["object", "string", "null"], additionalProperties: { $ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] }, scalar: { type: [
"string", "number", "boolean"], examples: ["9"] }, scalars: { type: ["string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" }, minItems: 1,
examples: [9] } } };
function Ee(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      he.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: L }) || (e = e ===
      null ? he.errors : e.concat(he.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: je.type, parentSchema: je, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ee.errors = e, r === 0;
}
function Ze(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      de.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: L }) || (e = e ===
      null ? de.errors : e.concat(de.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ve.type, parentSchema: ve, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ze.errors = e, r === 0;
}
function tr(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "include" || p === "entities" || p === "maps")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: He,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.include !== void 0) {
      let p = n.include;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/include/" + o, schemaPath: "#/definitions/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: ce.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/include/" + o, schemaPath: "#/definitions/include/items/type", keyword: "type", params: { type: "string" }, schema: ce.
            items.type, parentSchema: ce.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/include", schemaPath: "#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: ce.type, parentSchema: ce,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    n.entities !== void 0 && (Ee.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: L }) || (e = e ===
    null ? Ee.errors : e.concat(Ee.errors), r = e.length)), n.maps !== void 0 && (Ze.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: L }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: He.type, parentSchema: He, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return tr.errors = e, r === 0;
}
var fr = sr, d = { type: "object", additionalProperties: !1, required: ["version", "system", "protocol", "connection", "identity", "auth", "settleAfter", "resou\
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
documented, its name is not" }] } }, examples: [{ path: "/v1/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] } } }, Q = { type: "\
object", additionalProperties: !1, properties: { about: { type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: {
type: "boolean" }, secret: { type: "boolean" }, default: { type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["st\
ring", "number", "boolean"], examples: ["5280101"] } }, examples: [{ required: !0, secret: !0, about: "the secret of that client" }] }, G = { type: "object", additionalProperties: !1,
properties: { user: { type: "string", minLength: 1, examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: [
"user", "password"], examples: [{ user: "{user}", password: "{password}" }] }, v = { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer",
enum: [0] }], examples: ["30s", "15m", "1h", 0] }, C = { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1, examples: [
10] }, use: { type: "integer", minimum: 1, examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "clientId"]] } },
required: ["use"], examples: [{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, fe = { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "\
integer", minimum: 1 }], examples: ["64MB", "500KB"] }, E = { type: "object", additionalProperties: !1, properties: { style: { type: "string", enum: ["token", "\
offset", "page", "none"], examples: ["token"] }, size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1, examples: [
"pageToken"] }, next: { type: "object", additionalProperties: !1, properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] }, path: { type: "\
string", minLength: 1, examples: ["meta.next"] } }, examples: [{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: ["firstRow"] },
page: { type: "string", minLength: 1, examples: ["page"] }, first: { type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1, examples: [
"meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "token", size: "\
rowCount", token: "pageToken", next: { header: "NextPageToken" } }, { style: "offset", size: "limit", offset: "offset" }] }, ur = new RegExp("^[a-z][a-z0-9-]*$",
"u"), gr = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u"), ae = new RegExp("^\\d+(ms|s|m|h|d)$", "u"), Pr = new RegExp("^\\d+(B|KB|MB)$", "u"), W = { type: "object",
additionalProperties: !1, properties: { url: { type: "string", minLength: 1, examples: ["{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ client_id: "{clientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: {
allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "object", additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: [
"access_token"] }, expiresIn: { type: "string", minLength: 1, examples: ["access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_\
token_expires_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "\
{clientSecret}" } }] };
function Te(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.url === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: W.required, parentSchema: W, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "url" || p === "json" || p === "form" || p === "basic" || p === "answer")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: W,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.url !== void 0) {
      let p = n.url;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.properties.
          url, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: W.properties.url.type, parentSchema: W.
        properties.url, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.json !== void 0) {
      let p = n.json;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p) {
          let o = p[a];
          if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && o !== null) {
            let h = { instancePath: t + "/json/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "\
type", params: { type: W.properties.json.additionalProperties.type }, schema: W.properties.json.additionalProperties.type, parentSchema: W.properties.json.additionalProperties,
            data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      else {
        let a = { instancePath: t + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" }, schema: W.properties.json.type, parentSchema: W.
        properties.json, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.form !== void 0) {
      let p = n.form;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let a in p) {
          let o = p[a];
          if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean" && o !== null) {
            let h = { instancePath: t + "/form/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/form/additionalProperties/type", keyword: "\
type", params: { type: W.properties.form.additionalProperties.type }, schema: W.properties.form.additionalProperties.type, parentSchema: W.properties.form.additionalProperties,
            data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      else {
        let a = { instancePath: t + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "object" }, schema: W.properties.form.type, parentSchema: W.
        properties.form, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.basic !== void 0) {
      let p = n.basic;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.user === void 0) {
          let a = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: G.
          required, parentSchema: G, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (p.password === void 0) {
          let a = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" }, schema: G.
          required, parentSchema: G, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in p)
          if (!(a === "user" || a === "password")) {
            let o = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: G, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.user !== void 0) {
          let a = p.user;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: G.properties.user, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" }, schema: G.
            properties.user.type, parentSchema: G.properties.user, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.password !== void 0) {
          let a = p.password;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: G.properties.password, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "string" },
            schema: G.properties.password.type, parentSchema: G.properties.password, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G,
        data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.answer !== void 0) {
      let p = n.answer;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "token" || a === "expiresIn")) {
            let o = { instancePath: t + "/answer", schemaPath: "#/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
            schema: !1, parentSchema: W.properties.answer, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.token !== void 0) {
          let a = p.token;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: W.properties.answer.properties.token, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/type", keyword: "type", params: { type: "string" }, schema: W.
            properties.answer.properties.token.type, parentSchema: W.properties.answer.properties.token, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.expiresIn !== void 0) {
          let a = p.expiresIn;
          if (typeof a == "string") {
            if (q(a) < 1) {
              let o = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: W.properties.answer.properties.expiresIn, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/type", keyword: "type", params: { type: "stri\
ng" }, schema: W.properties.answer.properties.expiresIn.type, parentSchema: W.properties.answer.properties.expiresIn, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "object" }, schema: W.properties.answer.
        type, parentSchema: W.properties.answer, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: W.type, parentSchema: W, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Te.errors = e, r === 0;
}
var Je = { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, oe = { type: "\
object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", [
"$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] };
function ee(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n) {
      let a = n[p];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.type === void 0) {
          let o = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "type" }, schema: oe.required, parentSchema: oe, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (a.value === void 0) {
          let o = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "value" }, schema: oe.required, parentSchema: oe, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "type" || o === "value")) {
            let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/additionalProperties", keyword: "a\
dditionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: oe, data: a };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (a.type !== void 0) {
          let o = a.type;
          if (typeof o == "string") {
            if (q(o) < 1) {
              let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/minLen\
gth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: oe.properties.type, data: o };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/type", keyword: "\
type", params: { type: "string" }, schema: oe.properties.type.type, parentSchema: oe.properties.type, data: o };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/type", keyword: "type", params: { type: "\
object" }, schema: oe.type, parentSchema: oe, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Je.type, parentSchema: Je, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ee.errors = e, r === 0;
}
var X = { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: {
allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "\
string", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: ["string", "\
array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 }, examples: ["userErrors.message", ["userErrors.field", "userErrors.message"]] } }, required: [
"field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: ["$row"] } }, record: "items", affected: "a\
ffectedRows" }] };
function me(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.field === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, schema: X.required, parentSchema: X, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.arguments === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arguments" }, schema: X.required, parentSchema: X, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "field" || p === "arguments" || p === "record" || p === "affected" || p === "refusals")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: X,
        data: n };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.field !== void 0) {
      let p = n.field;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: X.
          properties.field, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: X.properties.field.type,
        parentSchema: X.properties.field, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.arguments !== void 0 && (ee.call(this, n.arguments, { instancePath: t + "/arguments", parentData: n, parentDataProperty: "arguments", rootData: L }) ||
    (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), n.record !== void 0) {
      let p = n.record;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: X.
          properties.record, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, schema: X.properties.record.
        type, parentSchema: X.properties.record, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.affected !== void 0) {
      let p = n.affected;
      if (typeof p == "string") {
        if (q(p) < 1) {
          let a = { instancePath: t + "/affected", schemaPath: "#/properties/affected/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: X.
          properties.affected, data: p };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/affected", schemaPath: "#/properties/affected/type", keyword: "type", params: { type: "string" }, schema: X.properties.affected.
        type, parentSchema: X.properties.affected, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.refusals !== void 0) {
      let p = n.refusals;
      if (typeof p != "string" && !Array.isArray(p)) {
        let a = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: X.properties.refusals.type }, schema: X.
        properties.refusals.type, parentSchema: X.properties.refusals, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof p == "string" && q(p) < 1) {
        let a = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: X.
        properties.refusals, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let o = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: X.
          properties.refusals, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = p.length;
        for (let o = 0; o < a; o++) {
          let h = p[o];
          if (typeof h == "string") {
            if (q(h) < 1) {
              let c = { instancePath: t + "/refusals/" + o, schemaPath: "#/properties/refusals/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: X.properties.refusals.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/refusals/" + o, schemaPath: "#/properties/refusals/items/type", keyword: "type", params: { type: "string" }, schema: X.
            properties.refusals.items.type, parentSchema: X.properties.refusals.items, data: h };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: X.type, parentSchema: X, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return me.errors = e, r === 0;
}
var b = { type: "object", additionalProperties: !1, properties: { path: { type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: { type: "string",
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
/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] }, Z = { type: "object", additionalProperties: !1, properties: { query: { type: "\
string", minLength: 1, examples: ["numbers"] }, argument: { type: "string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: [
"[ID!]"] }, value: { type: "string", minLength: 1, examples: ['email:"{value}"', "email eq '{value}'"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1,
examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] }, wr = new RegExp("^[A-Za-z_]\\w*$", "u");
function we(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let c in n)
      if (!ie.call(b.properties, c)) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: b,
        data: n };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (n.path !== void 0) {
      let c = n.path;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.path, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: b.properties.path.type, parentSchema: b.
        properties.path, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.createAt !== void 0) {
      let c = n.createAt;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.createAt, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/type", keyword: "type", params: { type: "string" }, schema: b.properties.createAt.
        type, parentSchema: b.properties.createAt, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.item !== void 0) {
      let c = n.item;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.item, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, schema: b.properties.item.type, parentSchema: b.
        properties.item, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.query !== void 0) {
      let c = n.query;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let y in c) {
          let P = c[y];
          if (typeof P != "string") {
            let w = { instancePath: t + "/query/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.query.additionalProperties.type, parentSchema: b.properties.query.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let y = { instancePath: t + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, schema: b.properties.query.type,
        parentSchema: b.properties.query, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.table !== void 0) {
      let c = n.table;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.table, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, schema: b.properties.table.type,
        parentSchema: b.properties.table, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.words !== void 0) {
      let c = n.words;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let y in c) {
          let P = c[y];
          if (typeof P != "string") {
            let w = { instancePath: t + "/words/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/words/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.words.additionalProperties.type, parentSchema: b.properties.words.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let y = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, schema: b.properties.words.type,
        parentSchema: b.properties.words, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.single !== void 0) {
      let c = n.single;
      if (typeof c != "boolean") {
        let y = { instancePath: t + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "boolean" }, schema: b.properties.single.
        type, parentSchema: b.properties.single, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.key !== void 0) {
      let c = n.key, y = r, P = !1, w = r;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let k = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.key.anyOf[0], data: c };
          e === null ? e = [k] : e.push(k), r++;
        }
      } else {
        let k = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.properties.key.anyOf[0].
        type, parentSchema: b.properties.key.anyOf[0], data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
      var p = w === r;
      if (P = P || p, !P) {
        let k = r;
        if (Array.isArray(c)) {
          let S = c.length;
          for (let g = 0; g < S; g++) {
            let m = c[g];
            if (typeof m == "string") {
              if (q(m) < 1) {
                let s = { instancePath: t + "/key/" + g, schemaPath: "#/properties/key/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
                parentSchema: b.properties.key.anyOf[1].items, data: m };
                e === null ? e = [s] : e.push(s), r++;
              }
            } else {
              let s = { instancePath: t + "/key/" + g, schemaPath: "#/properties/key/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: b.
              properties.key.anyOf[1].items.type, parentSchema: b.properties.key.anyOf[1].items, data: m };
              e === null ? e = [s] : e.push(s), r++;
            }
          }
        } else {
          let S = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: b.properties.key.
          anyOf[1].type, parentSchema: b.properties.key.anyOf[1], data: c };
          e === null ? e = [S] : e.push(S), r++;
        }
        var p = k === r;
        P = P || p;
      }
      if (P)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let k = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf", keyword: "anyOf", params: {}, schema: b.properties.key.anyOf, parentSchema: b.
        properties.key, data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (n.created !== void 0) {
      let c = n.created;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/created", schemaPath: "#/properties/created/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.created, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, schema: b.properties.created.
        type, parentSchema: b.properties.created, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.stamp !== void 0) {
      let c = n.stamp;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.stamp, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: b.properties.stamp.type,
        parentSchema: b.properties.stamp, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.paging !== void 0) {
      let c = n.paging;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/paging", schemaPath: "#/properties/paging/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.paging, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/paging", schemaPath: "#/properties/paging/type", keyword: "type", params: { type: "string" }, schema: b.properties.paging.
        type, parentSchema: b.properties.paging, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.pageSize !== void 0) {
      let c = n.pageSize;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let y = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, schema: b.properties.pageSize.
        type, parentSchema: b.properties.pageSize, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
        let y = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1,
        parentSchema: b.properties.pageSize, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.changes !== void 0) {
      let c = n.changes;
      if (typeof c != "boolean") {
        let y = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "boolean" }, schema: b.properties.changes.
        type, parentSchema: b.properties.changes, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.refresh !== void 0) {
      let c = n.refresh, y = r, P = !1, w = r;
      if (typeof c == "string") {
        if (!ae.test(c)) {
          let k = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|h|d)\
$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: c };
          e === null ? e = [k] : e.push(k), r++;
        }
      } else {
        let k = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.anyOf[0].
        type, parentSchema: v.anyOf[0], data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
      var a = w === r;
      if (P = P || a, !P) {
        let k = r;
        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
          let S = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.anyOf[1].
          type, parentSchema: v.anyOf[1], data: c };
          e === null ? e = [S] : e.push(S), r++;
        }
        if (c !== 0) {
          let S = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].enum },
          schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: c };
          e === null ? e = [S] : e.push(S), r++;
        }
        var a = k === r;
        P = P || a;
      }
      if (P)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let k = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v, data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (n.can !== void 0) {
      let c = n.can;
      if (Array.isArray(c)) {
        let y = c.length;
        for (let k = 0; k < y; k++) {
          let I = c[k];
          if (typeof I != "string") {
            let S = { instancePath: t + "/can/" + k, schemaPath: "#/properties/can/items/type", keyword: "type", params: { type: "string" }, schema: b.properties.
            can.items.type, parentSchema: b.properties.can.items, data: I };
            e === null ? e = [S] : e.push(S), r++;
          }
          if (!(I === "create" || I === "update" || I === "delete" || I === "together")) {
            let S = { instancePath: t + "/can/" + k, schemaPath: "#/properties/can/items/enum", keyword: "enum", params: { allowedValues: b.properties.can.items.
            enum }, schema: b.properties.can.items.enum, parentSchema: b.properties.can.items, data: I };
            e === null ? e = [S] : e.push(S), r++;
          }
        }
        let P = c.length, w;
        if (P > 1) {
          let k = {};
          for (; P--; ) {
            let I = c[P];
            if (typeof I == "string") {
              if (typeof k[I] == "number") {
                w = k[I];
                let S = { instancePath: t + "/can", schemaPath: "#/properties/can/uniqueItems", keyword: "uniqueItems", params: { i: P, j: w }, schema: !0, parentSchema: b.
                properties.can, data: c };
                e === null ? e = [S] : e.push(S), r++;
                break;
              }
              k[I] = P;
            }
          }
        }
      } else {
        let y = { instancePath: t + "/can", schemaPath: "#/properties/can/type", keyword: "type", params: { type: "array" }, schema: b.properties.can.type, parentSchema: b.
        properties.can, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.types !== void 0) {
      let c = n.types;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let y in c)
          if (!(y === "text" || y === "integer" || y === "decimal" || y === "boolean" || y === "date")) {
            let P = { instancePath: t + "/types", schemaPath: "#/properties/types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y },
            schema: !1, parentSchema: b.properties.types, data: c };
            e === null ? e = [P] : e.push(P), r++;
          }
        if (c.text !== void 0) {
          let y = c.text;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let w = 0; w < P; w++) {
              let k = y[w];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let I = { instancePath: t + "/types/text/" + w, schemaPath: "#/properties/types/properties/text/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.text.items, data: k };
                  e === null ? e = [I] : e.push(I), r++;
                }
              } else {
                let I = { instancePath: t + "/types/text/" + w, schemaPath: "#/properties/types/properties/text/items/type", keyword: "type", params: { type: "s\
tring" }, schema: b.properties.types.properties.text.items.type, parentSchema: b.properties.types.properties.text.items, data: k };
                e === null ? e = [I] : e.push(I), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/text", schemaPath: "#/properties/types/properties/text/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.text.type, parentSchema: b.properties.types.properties.text, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (c.integer !== void 0) {
          let y = c.integer;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let w = 0; w < P; w++) {
              let k = y[w];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let I = { instancePath: t + "/types/integer/" + w, schemaPath: "#/properties/types/properties/integer/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.integer.items, data: k };
                  e === null ? e = [I] : e.push(I), r++;
                }
              } else {
                let I = { instancePath: t + "/types/integer/" + w, schemaPath: "#/properties/types/properties/integer/items/type", keyword: "type", params: { type: "\
string" }, schema: b.properties.types.properties.integer.items.type, parentSchema: b.properties.types.properties.integer.items, data: k };
                e === null ? e = [I] : e.push(I), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/integer", schemaPath: "#/properties/types/properties/integer/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.integer.type, parentSchema: b.properties.types.properties.integer, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (c.decimal !== void 0) {
          let y = c.decimal;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let w = 0; w < P; w++) {
              let k = y[w];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let I = { instancePath: t + "/types/decimal/" + w, schemaPath: "#/properties/types/properties/decimal/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.decimal.items, data: k };
                  e === null ? e = [I] : e.push(I), r++;
                }
              } else {
                let I = { instancePath: t + "/types/decimal/" + w, schemaPath: "#/properties/types/properties/decimal/items/type", keyword: "type", params: { type: "\
string" }, schema: b.properties.types.properties.decimal.items.type, parentSchema: b.properties.types.properties.decimal.items, data: k };
                e === null ? e = [I] : e.push(I), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/decimal", schemaPath: "#/properties/types/properties/decimal/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.decimal.type, parentSchema: b.properties.types.properties.decimal, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (c.boolean !== void 0) {
          let y = c.boolean;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let w = 0; w < P; w++) {
              let k = y[w];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let I = { instancePath: t + "/types/boolean/" + w, schemaPath: "#/properties/types/properties/boolean/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.boolean.items, data: k };
                  e === null ? e = [I] : e.push(I), r++;
                }
              } else {
                let I = { instancePath: t + "/types/boolean/" + w, schemaPath: "#/properties/types/properties/boolean/items/type", keyword: "type", params: { type: "\
string" }, schema: b.properties.types.properties.boolean.items.type, parentSchema: b.properties.types.properties.boolean.items, data: k };
                e === null ? e = [I] : e.push(I), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/boolean", schemaPath: "#/properties/types/properties/boolean/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.boolean.type, parentSchema: b.properties.types.properties.boolean, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (c.date !== void 0) {
          let y = c.date;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let w = 0; w < P; w++) {
              let k = y[w];
              if (typeof k == "string") {
                if (q(k) < 1) {
                  let I = { instancePath: t + "/types/date/" + w, schemaPath: "#/properties/types/properties/date/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.date.items, data: k };
                  e === null ? e = [I] : e.push(I), r++;
                }
              } else {
                let I = { instancePath: t + "/types/date/" + w, schemaPath: "#/properties/types/properties/date/items/type", keyword: "type", params: { type: "s\
tring" }, schema: b.properties.types.properties.date.items.type, parentSchema: b.properties.types.properties.date.items, data: k };
                e === null ? e = [I] : e.push(I), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/date", schemaPath: "#/properties/types/properties/date/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.date.type, parentSchema: b.properties.types.properties.date, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" }, schema: b.properties.types.type,
        parentSchema: b.properties.types, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.maxLength !== void 0) {
      let c = n.maxLength;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let y in c) {
          let P = c[y];
          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
            let w = { instancePath: t + "/maxLength/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/typ\
e", keyword: "type", params: { type: "integer" }, schema: b.properties.maxLength.additionalProperties.type, parentSchema: b.properties.maxLength.additionalProperties,
            data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) {
            let w = { instancePath: t + "/maxLength/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/min\
imum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b.properties.maxLength.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let y = { instancePath: t + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "object" }, schema: b.properties.maxLength.
        type, parentSchema: b.properties.maxLength, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.findBy !== void 0) {
      let c = n.findBy, y = r, P = !1, w = r;
      if (typeof c != "string") {
        let k = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.properties.
        findBy.anyOf[0].type, parentSchema: b.properties.findBy.anyOf[0], data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
      if (c !== "any") {
        let k = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/enum", keyword: "enum", params: { allowedValues: b.properties.findBy.anyOf[0].
        enum }, schema: b.properties.findBy.anyOf[0].enum, parentSchema: b.properties.findBy.anyOf[0], data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
      var o = w === r;
      if (P = P || o, !P) {
        let k = r;
        if (c && typeof c == "object" && !Array.isArray(c))
          for (let S in c) {
            let g = c[S];
            if (g && typeof g == "object" && !Array.isArray(g)) {
              for (let m in g)
                if (!(m === "query" || m === "argument" || m === "type" || m === "value" || m === "many" || m === "most")) {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: Z, data: g };
                  e === null ? e = [s] : e.push(s), r++;
                }
              if (g.query !== void 0) {
                let m = g.query;
                if (typeof m == "string") {
                  if (q(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/qu\
ery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.query, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/quer\
y/type", keyword: "type", params: { type: "string" }, schema: Z.properties.query.type, parentSchema: Z.properties.query, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.argument !== void 0) {
                let m = g.argument;
                if (typeof m == "string") {
                  if (q(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties\
/argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.argument, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/a\
rgument/type", keyword: "type", params: { type: "string" }, schema: Z.properties.argument.type, parentSchema: Z.properties.argument, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.type !== void 0) {
                let m = g.type;
                if (typeof m == "string") {
                  if (q(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/typ\
e/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.type, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/\
type", keyword: "type", params: { type: "string" }, schema: Z.properties.type.type, parentSchema: Z.properties.type, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.value !== void 0) {
                let m = g.value;
                if (typeof m == "string") {
                  if (q(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/va\
lue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.value, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/valu\
e/type", keyword: "type", params: { type: "string" }, schema: Z.properties.value.type, parentSchema: Z.properties.value, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.many !== void 0) {
                let m = g.many;
                if (typeof m != "boolean") {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/\
type", keyword: "type", params: { type: "boolean" }, schema: Z.properties.many.type, parentSchema: Z.properties.many, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (g.most !== void 0) {
                let m = g.most;
                if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
type", keyword: "type", params: { type: "integer" }, schema: Z.properties.most.type, parentSchema: Z.properties.most, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
                if (typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) {
                  let s = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Z.properties.most, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
            } else {
              let m = { instancePath: t + "/findBy/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
              type: "object" }, schema: Z.type, parentSchema: Z, data: g };
              e === null ? e = [m] : e.push(m), r++;
            }
          }
        else {
          let S = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: b.properties.
          findBy.anyOf[1].type, parentSchema: b.properties.findBy.anyOf[1], data: c };
          e === null ? e = [S] : e.push(S), r++;
        }
        var o = k === r;
        P = P || o;
      }
      if (P)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let k = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf", keyword: "anyOf", params: {}, schema: b.properties.findBy.anyOf, parentSchema: b.
        properties.findBy, data: c };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (n.filters !== void 0) {
      let c = n.filters;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let y in c) {
          let P = c[y];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            for (let w in P)
              if (!(w === "query" || w === "argument" || w === "type" || w === "value" || w === "many" || w === "most")) {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: w }, schema: !1, parentSchema: Z, data: P };
                e === null ? e = [k] : e.push(k), r++;
              }
            if (P.query !== void 0) {
              let w = P.query;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/que\
ry/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.query, data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/query\
/type", keyword: "type", params: { type: "string" }, schema: Z.properties.query.type, parentSchema: Z.properties.query, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.argument !== void 0) {
              let w = P.argument;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/\
argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.argument, data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/ar\
gument/type", keyword: "type", params: { type: "string" }, schema: Z.properties.argument.type, parentSchema: Z.properties.argument, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.type !== void 0) {
              let w = P.type;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type\
/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.type, data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/t\
ype", keyword: "type", params: { type: "string" }, schema: Z.properties.type.type, parentSchema: Z.properties.type, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.value !== void 0) {
              let w = P.value;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/val\
ue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.value, data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/value\
/type", keyword: "type", params: { type: "string" }, schema: Z.properties.value.type, parentSchema: Z.properties.value, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.many !== void 0) {
              let w = P.many;
              if (typeof w != "boolean") {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/t\
ype", keyword: "type", params: { type: "boolean" }, schema: Z.properties.many.type, parentSchema: Z.properties.many, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.most !== void 0) {
              let w = P.most;
              if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/t\
ype", keyword: "type", params: { type: "integer" }, schema: Z.properties.most.type, parentSchema: Z.properties.most, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
              if (typeof w == "number" && isFinite(w) && (w < 1 || isNaN(w))) {
                let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/m\
inimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Z.properties.most, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
          } else {
            let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
            type: "object" }, schema: Z.type, parentSchema: Z, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let y = { instancePath: t + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" }, schema: b.properties.filters.
        type, parentSchema: b.properties.filters, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.readOnly !== void 0) {
      let c = n.readOnly;
      if (Array.isArray(c)) {
        let y = c.length;
        for (let P = 0; P < y; P++) {
          let w = c[P];
          if (typeof w == "string") {
            if (q(w) < 1) {
              let k = { instancePath: t + "/readOnly/" + P, schemaPath: "#/properties/readOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: b.properties.readOnly.items, data: w };
              e === null ? e = [k] : e.push(k), r++;
            }
          } else {
            let k = { instancePath: t + "/readOnly/" + P, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" }, schema: b.
            properties.readOnly.items.type, parentSchema: b.properties.readOnly.items, data: w };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" }, schema: b.properties.readOnly.
        type, parentSchema: b.properties.readOnly, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.writeOnly !== void 0) {
      let c = n.writeOnly;
      if (Array.isArray(c)) {
        let y = c.length;
        for (let P = 0; P < y; P++) {
          let w = c[P];
          if (typeof w == "string") {
            if (q(w) < 1) {
              let k = { instancePath: t + "/writeOnly/" + P, schemaPath: "#/properties/writeOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: b.properties.writeOnly.items, data: w };
              e === null ? e = [k] : e.push(k), r++;
            }
          } else {
            let k = { instancePath: t + "/writeOnly/" + P, schemaPath: "#/properties/writeOnly/items/type", keyword: "type", params: { type: "string" }, schema: b.
            properties.writeOnly.items.type, parentSchema: b.properties.writeOnly.items, data: w };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/writeOnly", schemaPath: "#/properties/writeOnly/type", keyword: "type", params: { type: "array" }, schema: b.properties.writeOnly.
        type, parentSchema: b.properties.writeOnly, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.writeAs !== void 0) {
      let c = n.writeAs;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let y in c) {
          let P = c[y];
          if (typeof P == "string") {
            if (q(P) < 1) {
              let w = { instancePath: t + "/writeAs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/minLe\
ngth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.writeAs.additionalProperties, data: P };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/writeAs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.writeAs.additionalProperties.type, parentSchema: b.properties.writeAs.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let y = { instancePath: t + "/writeAs", schemaPath: "#/properties/writeAs/type", keyword: "type", params: { type: "object" }, schema: b.properties.writeAs.
        type, parentSchema: b.properties.writeAs, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.pairs !== void 0) {
      let c = n.pairs;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let y in c) {
          let P = r;
          if (typeof y == "string" && !wr.test(y)) {
            let w = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]\\w*$" },
            schema: "^[A-Za-z_]\\w*$", parentSchema: b.properties.pairs.propertyNames, data: y, propertyName: y };
            e === null ? e = [w] : e.push(w), r++;
          }
          var h = P === r;
          if (!h) {
            let w = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames", keyword: "propertyNames", params: { propertyName: y }, schema: b.
            properties.pairs.propertyNames, parentSchema: b.properties.pairs, data: c };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        for (let y in c) {
          let P = c[y];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.list === void 0) {
              let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "list" }, schema: b.properties.pairs.additionalProperties.required, parentSchema: b.properties.pairs.
              additionalProperties, data: P };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (P.name === void 0) {
              let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "name" }, schema: b.properties.pairs.additionalProperties.required, parentSchema: b.properties.pairs.
              additionalProperties, data: P };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (P.value === void 0) {
              let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "value" }, schema: b.properties.pairs.additionalProperties.required, parentSchema: b.properties.pairs.
              additionalProperties, data: P };
              e === null ? e = [w] : e.push(w), r++;
            }
            for (let w in P)
              if (!(w === "list" || w === "name" || w === "value")) {
                let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/additio\
nalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, schema: !1, parentSchema: b.properties.pairs.additionalProperties, data: P };
                e === null ? e = [k] : e.push(k), r++;
              }
            if (P.list !== void 0) {
              let w = P.list;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.pairs.additionalProperties.properties.list, data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/list/type", keyword: "type", params: { type: "string" }, schema: b.properties.pairs.additionalProperties.properties.list.type, parentSchema: b.properties.
                pairs.additionalProperties.properties.list, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.name !== void 0) {
              let w = P.name;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.pairs.additionalProperties.properties.name, data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/name/type", keyword: "type", params: { type: "string" }, schema: b.properties.pairs.additionalProperties.properties.name.type, parentSchema: b.properties.
                pairs.additionalProperties.properties.name, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
            if (P.value !== void 0) {
              let w = P.value;
              if (typeof w == "string") {
                if (q(w) < 1) {
                  let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPrope\
rties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.pairs.additionalProperties.properties.value,
                  data: w };
                  e === null ? e = [k] : e.push(k), r++;
                }
              } else {
                let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPropert\
ies/properties/value/type", keyword: "type", params: { type: "string" }, schema: b.properties.pairs.additionalProperties.properties.value.type, parentSchema: b.
                properties.pairs.additionalProperties.properties.value, data: w };
                e === null ? e = [k] : e.push(k), r++;
              }
            }
          } else {
            let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: b.properties.pairs.additionalProperties.type, parentSchema: b.properties.pairs.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "object" }, schema: b.properties.pairs.type,
        parentSchema: b.properties.pairs, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.decimalsAs !== void 0) {
      let c = n.decimalsAs;
      if (typeof c != "string") {
        let y = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/type", keyword: "type", params: { type: "string" }, schema: b.properties.
        decimalsAs.type, parentSchema: b.properties.decimalsAs, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (!(c === "number" || c === "text")) {
        let y = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/enum", keyword: "enum", params: { allowedValues: b.properties.decimalsAs.
        enum }, schema: b.properties.decimalsAs.enum, parentSchema: b.properties.decimalsAs, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.emptyAsOne !== void 0) {
      let c = n.emptyAsOne;
      if (Array.isArray(c)) {
        let y = c.length;
        for (let P = 0; P < y; P++) {
          let w = c[P];
          if (typeof w == "string") {
            if (q(w) < 1) {
              let k = { instancePath: t + "/emptyAsOne/" + P, schemaPath: "#/properties/emptyAsOne/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: b.properties.emptyAsOne.items, data: w };
              e === null ? e = [k] : e.push(k), r++;
            }
          } else {
            let k = { instancePath: t + "/emptyAsOne/" + P, schemaPath: "#/properties/emptyAsOne/items/type", keyword: "type", params: { type: "string" }, schema: b.
            properties.emptyAsOne.items.type, parentSchema: b.properties.emptyAsOne.items, data: w };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/emptyAsOne", schemaPath: "#/properties/emptyAsOne/type", keyword: "type", params: { type: "array" }, schema: b.properties.
        emptyAsOne.type, parentSchema: b.properties.emptyAsOne, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.note !== void 0) {
      let c = n.note;
      if (typeof c == "string") {
        if (q(c) < 1) {
          let y = { instancePath: t + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.note, data: c };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, schema: b.properties.note.type, parentSchema: b.
        properties.note, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.assumed !== void 0) {
      let c = n.assumed;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let y in c) {
          let P = c[y];
          if (typeof P != "string") {
            let w = { instancePath: t + "/assumed/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.assumed.additionalProperties.type, parentSchema: b.properties.assumed.additionalProperties, data: P };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let y = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: b.properties.assumed.
        type, parentSchema: b.properties.assumed, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: b.type, parentSchema: b, data: n };
    e === null ? e = [c] : e.push(c), r++;
  }
  return we.errors = e, r === 0;
}
function sr(n, { instancePath: t = "", parentData: R, parentDataProperty: V, rootData: L = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.system === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.protocol === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.connection === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.identity === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.auth === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.settleAfter === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settleAfter" }, schema: d.required, parentSchema: d,
      data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.resources === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, schema: d.required, parentSchema: d, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in n)
      if (!ie.call(d.properties, m)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: d,
        data: n };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.version !== void 0) {
      let m = n.version;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: d.properties.version.
        type, parentSchema: d.properties.version, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (m !== 1) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: d.properties.version.enum }, schema: d.
        properties.version.enum, parentSchema: d.properties.version, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.system !== void 0) {
      let m = n.system;
      if (typeof m == "string") {
        if (q(m) < 1) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.
          properties.system, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (!ur.test(m)) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, schema: "\
^[a-z][a-z0-9-]*$", parentSchema: d.properties.system, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, schema: d.properties.system.
        type, parentSchema: d.properties.system, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.title !== void 0) {
      let m = n.title;
      if (typeof m == "string") {
        if (q(m) < 1) {
          let s = { instancePath: t + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.
          properties.title, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: d.properties.title.type,
        parentSchema: d.properties.title, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.protocol !== void 0) {
      let m = n.protocol;
      if (typeof m != "string") {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, schema: d.properties.protocol.
        type, parentSchema: d.properties.protocol, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(m === "rest" || m === "graphql")) {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: d.properties.protocol.enum },
        schema: d.properties.protocol.enum, parentSchema: d.properties.protocol, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.connection !== void 0) {
      let m = n.connection;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m) {
          let i = r;
          if (typeof s == "string" && !gr.test(s)) {
            let l = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-\
Za-z][A-Za-z0-9]*$" }, schema: "^[A-Za-z][A-Za-z0-9]*$", parentSchema: d.properties.connection.propertyNames, data: s, propertyName: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          var p = i === r;
          if (!p) {
            let l = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames", keyword: "propertyNames", params: { propertyName: s },
            schema: d.properties.connection.propertyNames, parentSchema: d.properties.connection, data: m };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let s in m) {
          let i = m[s];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let l in i)
              if (!(l === "about" || l === "required" || l === "secret" || l === "default" || l === "example")) {
                let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/additionalPro\
perties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: Q, data: i };
                e === null ? e = [u] : e.push(u), r++;
              }
            if (i.about !== void 0) {
              let l = i.about;
              if (typeof l == "string") {
                if (q(l) < 1) {
                  let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/\
properties/about/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Q.properties.about, data: l };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/pr\
operties/about/type", keyword: "type", params: { type: "string" }, schema: Q.properties.about.type, parentSchema: Q.properties.about, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (i.required !== void 0) {
              let l = i.required;
              if (typeof l != "boolean") {
                let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/definitions/connectionWord\
/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: Q.properties.required.type, parentSchema: Q.properties.required, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (i.secret !== void 0) {
              let l = i.secret;
              if (typeof l != "boolean") {
                let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/connectionWord/p\
roperties/secret/type", keyword: "type", params: { type: "boolean" }, schema: Q.properties.secret.type, parentSchema: Q.properties.secret, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (i.default !== void 0) {
              let l = i.default;
              if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean") {
                let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/definitions/connectionWord/\
properties/default/type", keyword: "type", params: { type: Q.properties.default.type }, schema: Q.properties.default.type, parentSchema: Q.properties.default, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (i.example !== void 0) {
              let l = i.example;
              if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean") {
                let u = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/definitions/connectionWord/\
properties/example/type", keyword: "type", params: { type: Q.properties.example.type }, schema: Q.properties.example.type, parentSchema: Q.properties.example, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/type", keyword: "\
type", params: { type: "object" }, schema: Q.type, parentSchema: Q, data: i };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "object" }, schema: d.properties.
        connection.type, parentSchema: d.properties.connection, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.identity !== void 0) {
      let m = n.identity;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length < 1) {
          let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: d.properties.identity, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!(s === "resource" || s === "path" || s === "connection")) {
            let i = { instancePath: t + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.identity, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.resource !== void 0) {
          let s = m.resource;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: d.properties.identity.properties.resource, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/type", keyword: "type", params: { type: "st\
ring" }, schema: d.properties.identity.properties.resource.type, parentSchema: d.properties.identity.properties.resource, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.path !== void 0) {
          let s = m.path;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.identity.properties.path, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/type", keyword: "type", params: { type: "string" },
            schema: d.properties.identity.properties.path.type, parentSchema: d.properties.identity.properties.path, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.connection !== void 0) {
          let s = m.connection;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: d.properties.identity.properties.connection, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.identity.properties.connection.type, parentSchema: d.properties.identity.properties.connection, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, schema: d.properties.identity.
        type, parentSchema: d.properties.identity, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.auth !== void 0) {
      let m = n.auth;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "token" || s === "basic" || s === "headers")) {
            let i = { instancePath: t + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.auth, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.token !== void 0 && (Te.call(this, m.token, { instancePath: t + "/auth/token", parentData: m, parentDataProperty: "token", rootData: L }) || (e = e ===
        null ? Te.errors : e.concat(Te.errors), r = e.length)), m.basic !== void 0) {
          let s = m.basic;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.user === void 0) {
              let i = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: G.
              required, parentSchema: G, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s.password === void 0) {
              let i = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" },
              schema: G.required, parentSchema: G, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "user" || i === "password")) {
                let l = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
                schema: !1, parentSchema: G, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.user !== void 0) {
              let i = s.user;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: G.properties.user, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" },
                schema: G.properties.user.type, parentSchema: G.properties.user, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.password !== void 0) {
              let i = s.password;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: G.properties.password, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "\
string" }, schema: G.properties.password.type, parentSchema: G.properties.password, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G,
            data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.headers !== void 0) {
          let s = m.headers;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let i in s) {
              let l = s[i];
              if (typeof l != "string") {
                let u = { instancePath: t + "/auth/headers/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/auth/properties/headers/add\
itionalProperties/type", keyword: "type", params: { type: "string" }, schema: d.properties.auth.properties.headers.additionalProperties.type, parentSchema: d.properties.
                auth.properties.headers.additionalProperties, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          else {
            let i = { instancePath: t + "/auth/headers", schemaPath: "#/properties/auth/properties/headers/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.auth.properties.headers.type, parentSchema: d.properties.auth.properties.headers, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" }, schema: d.properties.auth.type, parentSchema: d.
        properties.auth, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.headers !== void 0) {
      let m = n.headers;
      if (m && typeof m == "object" && !Array.isArray(m))
        for (let s in m) {
          let i = m[s];
          if (typeof i != "string") {
            let l = { instancePath: t + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: d.properties.headers.additionalProperties.type, parentSchema: d.properties.headers.additionalProperties, data: i };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let s = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: d.properties.headers.
        type, parentSchema: d.properties.headers, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.changes !== void 0) {
      let m = n.changes;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.clock === void 0) {
          let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "clock" }, schema: d.
          properties.changes.required, parentSchema: d.properties.changes, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!ie.call(d.properties.changes.properties, s)) {
            let i = { instancePath: t + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.changes, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.query !== void 0) {
          let s = m.query;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.changes.properties.query, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/type", keyword: "type", params: { type: "string" },
            schema: d.properties.changes.properties.query.type, parentSchema: d.properties.changes.properties.query, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.value !== void 0) {
          let s = m.value;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.changes.properties.value, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/type", keyword: "type", params: { type: "string" },
            schema: d.properties.changes.properties.value.type, parentSchema: d.properties.changes.properties.value, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.operator !== void 0) {
          let s = m.operator;
          if (typeof s != "string") {
            let i = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/type", keyword: "type", params: { type: "stri\
ng" }, schema: d.properties.changes.properties.operator.type, parentSchema: d.properties.changes.properties.operator, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (!(s === "eq" || s === "ne" || s === "in" || s === "gt" || s === "gte" || s === "lt" || s === "lte")) {
            let i = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/enum", keyword: "enum", params: { allowedValues: d.
            properties.changes.properties.operator.enum }, schema: d.properties.changes.properties.operator.enum, parentSchema: d.properties.changes.properties.
            operator, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.argument !== void 0) {
          let s = m.argument;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: d.properties.changes.properties.argument, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/type", keyword: "type", params: { type: "stri\
ng" }, schema: d.properties.changes.properties.argument.type, parentSchema: d.properties.changes.properties.argument, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.type !== void 0) {
          let s = m.type;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.changes.properties.type, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/type", keyword: "type", params: { type: "string" }, schema: d.
            properties.changes.properties.type.type, parentSchema: d.properties.changes.properties.type, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.clock !== void 0) {
          let s = m.clock;
          if (typeof s != "string") {
            let i = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/type", keyword: "type", params: { type: "string" },
            schema: d.properties.changes.properties.clock.type, parentSchema: d.properties.changes.properties.clock, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (!(s === "utc" || s === "local")) {
            let i = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/enum", keyword: "enum", params: { allowedValues: d.
            properties.changes.properties.clock.enum }, schema: d.properties.changes.properties.clock.enum, parentSchema: d.properties.changes.properties.clock,
            data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.zone !== void 0) {
          let s = m.zone;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.changes.properties.zone, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/type", keyword: "type", params: { type: "string" }, schema: d.
            properties.changes.properties.zone.type, parentSchema: d.properties.changes.properties.zone, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.overlap !== void 0) {
          let s = m.overlap, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+\
(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var a = u === r;
          if (l = l || a, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var a = f === r;
            l = l || a;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.afterClockChange !== void 0) {
          let s = m.afterClockChange, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\
^\\d+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" },
            schema: v.anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var o = u === r;
          if (l = l || o, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "inte\
ger" }, schema: v.anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.
              anyOf[1].enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var o = f === r;
            l = l || o;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, schema: d.properties.changes.
        type, parentSchema: d.properties.changes, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.limits !== void 0) {
      let m = n.limits;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "perSecond" || s === "perMinute" || s === "atOnce")) {
            let i = { instancePath: t + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.limits, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.perSecond !== void 0) {
          let s = m.perSecond;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let i = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: C.required, parentSchema: C, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "allowed" || i === "use" || i === "sharedBy")) {
                let l = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: i }, schema: !1, parentSchema: C, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.allowed !== void 0) {
              let i = s.allowed;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: C.properties.allowed.type, parentSchema: C.properties.allowed, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: C.properties.allowed, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.use !== void 0) {
              let i = s.use;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: C.properties.use.type, parentSchema: C.properties.use, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: C.properties.use, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let i = s.sharedBy;
              if (Array.isArray(i)) {
                let l = i.length;
                for (let u = 0; u < l; u++) {
                  let f = i[u];
                  if (typeof f == "string") {
                    if (q(f) < 1) {
                      let x = { instancePath: t + "/limits/perSecond/sharedBy/" + u, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: C.properties.sharedBy.items, data: f };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  } else {
                    let x = { instancePath: t + "/limits/perSecond/sharedBy/" + u, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: C.properties.sharedBy.items.type, parentSchema: C.properties.sharedBy.items, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
              } else {
                let l = { instancePath: t + "/limits/perSecond/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: C.properties.sharedBy.type, parentSchema: C.properties.sharedBy, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: C.type,
            parentSchema: C, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.perMinute !== void 0) {
          let s = m.perMinute;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let i = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: C.required, parentSchema: C, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "allowed" || i === "use" || i === "sharedBy")) {
                let l = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: i }, schema: !1, parentSchema: C, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.allowed !== void 0) {
              let i = s.allowed;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: C.properties.allowed.type, parentSchema: C.properties.allowed, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: C.properties.allowed, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.use !== void 0) {
              let i = s.use;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: C.properties.use.type, parentSchema: C.properties.use, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: C.properties.use, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let i = s.sharedBy;
              if (Array.isArray(i)) {
                let l = i.length;
                for (let u = 0; u < l; u++) {
                  let f = i[u];
                  if (typeof f == "string") {
                    if (q(f) < 1) {
                      let x = { instancePath: t + "/limits/perMinute/sharedBy/" + u, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: C.properties.sharedBy.items, data: f };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  } else {
                    let x = { instancePath: t + "/limits/perMinute/sharedBy/" + u, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: C.properties.sharedBy.items.type, parentSchema: C.properties.sharedBy.items, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
              } else {
                let l = { instancePath: t + "/limits/perMinute/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: C.properties.sharedBy.type, parentSchema: C.properties.sharedBy, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: C.type,
            parentSchema: C, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.atOnce !== void 0) {
          let s = m.atOnce;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let i = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: C.required, parentSchema: C, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "allowed" || i === "use" || i === "sharedBy")) {
                let l = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: i }, schema: !1, parentSchema: C, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.allowed !== void 0) {
              let i = s.allowed;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: C.properties.allowed.type, parentSchema: C.properties.allowed, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: C.properties.allowed, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.use !== void 0) {
              let i = s.use;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "integ\
er" }, schema: C.properties.use.type, parentSchema: C.properties.use, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: C.properties.use, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let i = s.sharedBy;
              if (Array.isArray(i)) {
                let l = i.length;
                for (let u = 0; u < l; u++) {
                  let f = i[u];
                  if (typeof f == "string") {
                    if (q(f) < 1) {
                      let x = { instancePath: t + "/limits/atOnce/sharedBy/" + u, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: C.properties.sharedBy.items, data: f };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  } else {
                    let x = { instancePath: t + "/limits/atOnce/sharedBy/" + u, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "type",
                    params: { type: "string" }, schema: C.properties.sharedBy.items.type, parentSchema: C.properties.sharedBy.items, data: f };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
              } else {
                let l = { instancePath: t + "/limits/atOnce/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: { type: "\
array" }, schema: C.properties.sharedBy.type, parentSchema: C.properties.sharedBy, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: C.type, parentSchema: C,
            data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: d.properties.limits.
        type, parentSchema: d.properties.limits, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.timeouts !== void 0) {
      let m = n.timeouts;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "connect" || s === "token" || s === "read" || s === "write")) {
            let i = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.timeouts, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.connect !== void 0) {
          let s = m.connect, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var h = u === r;
          if (l = l || h, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var h = f === r;
            l = l || h;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.token !== void 0) {
          let s = m.token, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var c = u === r;
          if (l = l || c, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var c = f === r;
            l = l || c;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.read !== void 0) {
          let s = m.read, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var y = u === r;
          if (l = l || y, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var y = f === r;
            l = l || y;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.write !== void 0) {
          let s = m.write, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var P = u === r;
          if (l = l || P, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var P = f === r;
            l = l || P;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: "object" }, schema: d.properties.timeouts.
        type, parentSchema: d.properties.timeouts, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.retry !== void 0) {
      let m = n.retry;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "first" || s === "longest" || s === "attempts" || s === "refusedFor")) {
            let i = { instancePath: t + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.retry, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.first !== void 0) {
          let s = m.first, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|\
s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var w = u === r;
          if (l = l || w, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var w = f === r;
            l = l || w;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.longest !== void 0) {
          let s = m.longest, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var k = u === r;
          if (l = l || k, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var k = f === r;
            l = l || k;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.attempts !== void 0) {
          let s = m.attempts;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let i = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" },
            schema: d.properties.retry.properties.attempts.type, parentSchema: d.properties.retry.properties.attempts, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let i = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: d.properties.retry.properties.attempts, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.refusedFor !== void 0) {
          let s = m.refusedFor, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!ae.test(s)) {
              let f = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.
            anyOf[0].type, parentSchema: v.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var I = u === r;
          if (l = l || I, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
              anyOf[1].type, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (s !== 0) {
              let D = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].
              enum }, schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var I = f === r;
            l = l || I;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" }, schema: d.properties.retry.type,
        parentSchema: d.properties.retry, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.sizes !== void 0) {
      let m = n.sizes;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "answer" || s === "nesting" || s === "page")) {
            let i = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.sizes, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.answer !== void 0) {
          let s = m.answer, i = r, l = !1, u = r;
          if (typeof s == "string") {
            if (!Pr.test(s)) {
              let f = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(B|KB|M\
B)$" }, schema: "^\\d+(B|KB|MB)$", parentSchema: fe.anyOf[0], data: s };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: fe.
            anyOf[0].type, parentSchema: fe.anyOf[0], data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
          var S = u === r;
          if (l = l || S, !l) {
            let f = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let D = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: fe.
              anyOf[1].type, parentSchema: fe.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
              let D = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 },
              schema: 1, parentSchema: fe.anyOf[1], data: s };
              e === null ? e = [D] : e.push(D), r++;
            }
            var S = f === r;
            l = l || S;
          }
          if (l)
            r = i, e !== null && (i ? e.length = i : e = null);
          else {
            let f = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf", keyword: "anyOf", params: {}, schema: fe.anyOf, parentSchema: fe,
            data: s };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (m.nesting !== void 0) {
          let s = m.nesting;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let i = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/type", keyword: "type", params: { type: "integer" },
            schema: d.properties.sizes.properties.nesting.type, parentSchema: d.properties.sizes.properties.nesting, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let i = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: d.properties.sizes.properties.nesting, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.page !== void 0) {
          let s = m.page;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let i = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/type", keyword: "type", params: { type: "integer" }, schema: d.
            properties.sizes.properties.page.type, parentSchema: d.properties.sizes.properties.page, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let i = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/minimum", keyword: "minimum", params: { comparison: ">=",
            limit: 1 }, schema: 1, parentSchema: d.properties.sizes.properties.page, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" }, schema: d.properties.sizes.type,
        parentSchema: d.properties.sizes, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.settleAfter !== void 0) {
      let m = n.settleAfter, s = r, i = !1, l = r;
      if (typeof m == "string") {
        if (!ae.test(m)) {
          let u = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|\
h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: v.anyOf[0], data: m };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: v.anyOf[0].
        type, parentSchema: v.anyOf[0], data: m };
        e === null ? e = [u] : e.push(u), r++;
      }
      var g = l === r;
      if (i = i || g, !i) {
        let u = r;
        if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
          let x = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: v.
          anyOf[1].type, parentSchema: v.anyOf[1], data: m };
          e === null ? e = [x] : e.push(x), r++;
        }
        if (m !== 0) {
          let x = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: v.anyOf[1].enum },
          schema: v.anyOf[1].enum, parentSchema: v.anyOf[1], data: m };
          e === null ? e = [x] : e.push(x), r++;
        }
        var g = u === r;
        i = i || g;
      }
      if (i)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        let u = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: v.anyOf, parentSchema: v, data: m };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.emptyAs !== void 0) {
      let m = n.emptyAs;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "text" || s === "integer" || s === "decimal" || s === "boolean" || s === "date")) {
            let i = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.emptyAs, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.text !== void 0) {
          let s = m.text;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let i = { instancePath: t + "/emptyAs/text", schemaPath: "#/properties/emptyAs/properties/text/type", keyword: "type", params: { type: d.properties.
            emptyAs.properties.text.type }, schema: d.properties.emptyAs.properties.text.type, parentSchema: d.properties.emptyAs.properties.text, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.integer !== void 0) {
          let s = m.integer;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let i = { instancePath: t + "/emptyAs/integer", schemaPath: "#/properties/emptyAs/properties/integer/type", keyword: "type", params: { type: d.properties.
            emptyAs.properties.integer.type }, schema: d.properties.emptyAs.properties.integer.type, parentSchema: d.properties.emptyAs.properties.integer, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.decimal !== void 0) {
          let s = m.decimal;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let i = { instancePath: t + "/emptyAs/decimal", schemaPath: "#/properties/emptyAs/properties/decimal/type", keyword: "type", params: { type: d.properties.
            emptyAs.properties.decimal.type }, schema: d.properties.emptyAs.properties.decimal.type, parentSchema: d.properties.emptyAs.properties.decimal, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.boolean !== void 0) {
          let s = m.boolean;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let i = { instancePath: t + "/emptyAs/boolean", schemaPath: "#/properties/emptyAs/properties/boolean/type", keyword: "type", params: { type: d.properties.
            emptyAs.properties.boolean.type }, schema: d.properties.emptyAs.properties.boolean.type, parentSchema: d.properties.emptyAs.properties.boolean, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.date !== void 0) {
          let s = m.date;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let i = { instancePath: t + "/emptyAs/date", schemaPath: "#/properties/emptyAs/properties/date/type", keyword: "type", params: { type: d.properties.
            emptyAs.properties.date.type }, schema: d.properties.emptyAs.properties.date.type, parentSchema: d.properties.emptyAs.properties.date, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/type", keyword: "type", params: { type: "object" }, schema: d.properties.emptyAs.
        type, parentSchema: d.properties.emptyAs, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.suggest !== void 0) {
      let m = n.suggest;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.as === void 0) {
          let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/required", keyword: "required", params: { missingProperty: "as" }, schema: d.
          properties.suggest.required, parentSchema: d.properties.suggest, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!(s === "as" || s === "range")) {
            let i = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.suggest, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.as !== void 0) {
          let s = m.as;
          if (typeof s != "string") {
            let i = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/type", keyword: "type", params: { type: "string" }, schema: d.
            properties.suggest.properties.as.type, parentSchema: d.properties.suggest.properties.as, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (!(s === "null" || s === "left-out")) {
            let i = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/enum", keyword: "enum", params: { allowedValues: d.properties.
            suggest.properties.as.enum }, schema: d.properties.suggest.properties.as.enum, parentSchema: d.properties.suggest.properties.as, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.range !== void 0) {
          let s = m.range;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.member === void 0) {
              let i = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
member" }, schema: d.properties.suggest.properties.range.required, parentSchema: d.properties.suggest.properties.range, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s.each === void 0) {
              let i = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
each" }, schema: d.properties.suggest.properties.range.required, parentSchema: d.properties.suggest.properties.range, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "member" || i === "each")) {
                let l = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.suggest.properties.range, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.member !== void 0) {
              let i = s.member;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.suggest.properties.range.properties.member, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/type", keyword: "type",
                params: { type: "string" }, schema: d.properties.suggest.properties.range.properties.member.type, parentSchema: d.properties.suggest.properties.
                range.properties.member, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.each !== void 0) {
              let i = s.each;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.suggest.properties.range.properties.each, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.suggest.properties.range.properties.each.type, parentSchema: d.properties.suggest.properties.range.properties.
                each, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/type", keyword: "type", params: { type: "object" },
            schema: d.properties.suggest.properties.range.type, parentSchema: d.properties.suggest.properties.range, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "object" }, schema: d.properties.suggest.
        type, parentSchema: d.properties.suggest, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.errors !== void 0) {
      let m = n.errors;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "message" || s === "code" || s === "busy" || s === "login" || s === "refused" || s === "unsure")) {
            let i = { instancePath: t + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.errors, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.message !== void 0) {
          let s = m.message;
          if (Array.isArray(s)) {
            let i = s.length;
            for (let l = 0; l < i; l++) {
              let u = s[l];
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: t + "/errors/message/" + l, schemaPath: "#/properties/errors/properties/message/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: d.properties.errors.properties.message.items, data: u };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/errors/message/" + l, schemaPath: "#/properties/errors/properties/message/items/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.errors.properties.message.items.type, parentSchema: d.properties.errors.properties.message.items, data: u };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/errors/message", schemaPath: "#/properties/errors/properties/message/type", keyword: "type", params: { type: "array" },
            schema: d.properties.errors.properties.message.type, parentSchema: d.properties.errors.properties.message, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.code !== void 0) {
          let s = m.code;
          if (Array.isArray(s)) {
            let i = s.length;
            for (let l = 0; l < i; l++) {
              let u = s[l];
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: t + "/errors/code/" + l, schemaPath: "#/properties/errors/properties/code/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: d.properties.errors.properties.code.items, data: u };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/errors/code/" + l, schemaPath: "#/properties/errors/properties/code/items/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.errors.properties.code.items.type, parentSchema: d.properties.errors.properties.code.items, data: u };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/errors/code", schemaPath: "#/properties/errors/properties/code/type", keyword: "type", params: { type: "array" }, schema: d.
            properties.errors.properties.code.type, parentSchema: d.properties.errors.properties.code, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.busy !== void 0) {
          let s = m.busy;
          if (Array.isArray(s)) {
            let i = s.length;
            for (let l = 0; l < i; l++) {
              let u = s[l];
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: t + "/errors/busy/" + l, schemaPath: "#/properties/errors/properties/busy/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: d.properties.errors.properties.busy.items, data: u };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/errors/busy/" + l, schemaPath: "#/properties/errors/properties/busy/items/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.errors.properties.busy.items.type, parentSchema: d.properties.errors.properties.busy.items, data: u };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/errors/busy", schemaPath: "#/properties/errors/properties/busy/type", keyword: "type", params: { type: "array" }, schema: d.
            properties.errors.properties.busy.type, parentSchema: d.properties.errors.properties.busy, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.login !== void 0) {
          let s = m.login;
          if (Array.isArray(s)) {
            let i = s.length;
            for (let l = 0; l < i; l++) {
              let u = s[l];
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: t + "/errors/login/" + l, schemaPath: "#/properties/errors/properties/login/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: d.properties.errors.properties.login.items, data: u };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/errors/login/" + l, schemaPath: "#/properties/errors/properties/login/items/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.errors.properties.login.items.type, parentSchema: d.properties.errors.properties.login.items, data: u };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/errors/login", schemaPath: "#/properties/errors/properties/login/type", keyword: "type", params: { type: "array" }, schema: d.
            properties.errors.properties.login.type, parentSchema: d.properties.errors.properties.login, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.refused !== void 0) {
          let s = m.refused;
          if (Array.isArray(s)) {
            let i = s.length;
            for (let l = 0; l < i; l++) {
              let u = s[l];
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: t + "/errors/refused/" + l, schemaPath: "#/properties/errors/properties/refused/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: d.properties.errors.properties.refused.items, data: u };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/errors/refused/" + l, schemaPath: "#/properties/errors/properties/refused/items/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.errors.properties.refused.items.type, parentSchema: d.properties.errors.properties.refused.items, data: u };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/errors/refused", schemaPath: "#/properties/errors/properties/refused/type", keyword: "type", params: { type: "array" },
            schema: d.properties.errors.properties.refused.type, parentSchema: d.properties.errors.properties.refused, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.unsure !== void 0) {
          let s = m.unsure;
          if (Array.isArray(s)) {
            let i = s.length;
            for (let l = 0; l < i; l++) {
              let u = s[l];
              if (typeof u == "string") {
                if (q(u) < 1) {
                  let f = { instancePath: t + "/errors/unsure/" + l, schemaPath: "#/properties/errors/properties/unsure/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: d.properties.errors.properties.unsure.items, data: u };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/errors/unsure/" + l, schemaPath: "#/properties/errors/properties/unsure/items/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.errors.properties.unsure.items.type, parentSchema: d.properties.errors.properties.unsure.items, data: u };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/errors/unsure", schemaPath: "#/properties/errors/properties/unsure/type", keyword: "type", params: { type: "array" }, schema: d.
            properties.errors.properties.unsure.type, parentSchema: d.properties.errors.properties.unsure, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, schema: d.properties.errors.
        type, parentSchema: d.properties.errors, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.conditions !== void 0) {
      let m = n.conditions;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "join" || s === "escape")) {
            let i = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.conditions, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.join !== void 0) {
          let s = m.join;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.conditions.properties.join, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/type", keyword: "type", params: { type: "string" },
            schema: d.properties.conditions.properties.join.type, parentSchema: d.properties.conditions.properties.join, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.escape !== void 0) {
          let s = m.escape;
          if (typeof s != "string") {
            let i = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/type", keyword: "type", params: { type: "st\
ring" }, schema: d.properties.conditions.properties.escape.type, parentSchema: d.properties.conditions.properties.escape, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (!(s === "backslash" || s === "double")) {
            let i = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/enum", keyword: "enum", params: { allowedValues: d.
            properties.conditions.properties.escape.enum }, schema: d.properties.conditions.properties.escape.enum, parentSchema: d.properties.conditions.properties.
            escape, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" }, schema: d.properties.
        conditions.type, parentSchema: d.properties.conditions, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.rest !== void 0) {
      let m = n.rest;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.paging === void 0) {
          let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: "paging" }, schema: d.properties.
          rest.required, parentSchema: d.properties.rest, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!(s === "base" || s === "lists" || s === "items" || s === "paging" || s === "create" || s === "update" || s === "delete")) {
            let i = { instancePath: t + "/rest", schemaPath: "#/properties/rest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.rest, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.base !== void 0) {
          let s = m.base;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: d.properties.rest.properties.base, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/type", keyword: "type", params: { type: "string" }, schema: d.
            properties.rest.properties.base.type, parentSchema: d.properties.rest.properties.base, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.lists !== void 0) {
          let s = m.lists;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.rest.properties.lists, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/type", keyword: "type", params: { type: "string" }, schema: d.
            properties.rest.properties.lists.type, parentSchema: d.properties.rest.properties.lists, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.items !== void 0) {
          let s = m.items;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.rest.properties.items, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/type", keyword: "type", params: { type: "string" }, schema: d.
            properties.rest.properties.items.type, parentSchema: d.properties.rest.properties.items, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.paging !== void 0) {
          let s = m.paging;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let i in s) {
              let l = s[i];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.style === void 0) {
                  let u = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/required", keyword: "\
required", params: { missingProperty: "style" }, schema: E.required, parentSchema: E, data: l };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in l)
                  if (!ie.call(E.properties, u)) {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/additionalProper\
ties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: E, data: l };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                if (l.style !== void 0) {
                  let u = l.style;
                  if (typeof u != "string") {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/type", keyword: "type", params: { type: "string" }, schema: E.properties.style.type, parentSchema: E.properties.style, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                  if (!(u === "token" || u === "offset" || u === "page" || u === "none")) {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/enum", keyword: "enum", params: { allowedValues: E.properties.style.enum }, schema: E.properties.style.enum, parentSchema: E.properties.style, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.size !== void 0) {
                  let u = l.size;
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/prop\
erties/size/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.size, data: u };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/proper\
ties/size/type", keyword: "type", params: { type: "string" }, schema: E.properties.size.type, parentSchema: E.properties.size, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.token !== void 0) {
                  let u = l.token;
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/pro\
perties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.token, data: u };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/prope\
rties/token/type", keyword: "type", params: { type: "string" }, schema: E.properties.token.type, parentSchema: E.properties.token, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.next !== void 0) {
                  let u = l.next;
                  if (u && typeof u == "object" && !Array.isArray(u)) {
                    for (let f in u)
                      if (!(f === "header" || f === "path")) {
                        let x = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/pr\
operties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: E.properties.next, data: u };
                        e === null ? e = [x] : e.push(x), r++;
                      }
                    if (u.header !== void 0) {
                      let f = u.header;
                      if (typeof f == "string") {
                        if (q(f) < 1) {
                          let x = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/\
paging/properties/next/properties/header/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.next.properties.header, data: f };
                          e === null ? e = [x] : e.push(x), r++;
                        }
                      } else {
                        let x = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/pa\
ging/properties/next/properties/header/type", keyword: "type", params: { type: "string" }, schema: E.properties.next.properties.header.type, parentSchema: E.properties.
                        next.properties.header, data: f };
                        e === null ? e = [x] : e.push(x), r++;
                      }
                    }
                    if (u.path !== void 0) {
                      let f = u.path;
                      if (typeof f == "string") {
                        if (q(f) < 1) {
                          let x = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pa\
ging/properties/next/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.next.properties.path, data: f };
                          e === null ? e = [x] : e.push(x), r++;
                        }
                      } else {
                        let x = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pagi\
ng/properties/next/properties/path/type", keyword: "type", params: { type: "string" }, schema: E.properties.next.properties.path.type, parentSchema: E.properties.
                        next.properties.path, data: f };
                        e === null ? e = [x] : e.push(x), r++;
                      }
                    }
                  } else {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/proper\
ties/next/type", keyword: "type", params: { type: "object" }, schema: E.properties.next.type, parentSchema: E.properties.next, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.offset !== void 0) {
                  let u = l.offset;
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/pr\
operties/offset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.offset, data: u };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/prop\
erties/offset/type", keyword: "type", params: { type: "string" }, schema: E.properties.offset.type, parentSchema: E.properties.offset, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.page !== void 0) {
                  let u = l.page;
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/prop\
erties/page/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.page, data: u };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/proper\
ties/page/type", keyword: "type", params: { type: "string" }, schema: E.properties.page.type, parentSchema: E.properties.page, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.first !== void 0) {
                  let u = l.first;
                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/type", keyword: "type", params: { type: "integer" }, schema: E.properties.first.type, parentSchema: E.properties.first, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                  if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: E.properties.first, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.total !== void 0) {
                  let u = l.total;
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/pro\
perties/total/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.total, data: u };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/prope\
rties/total/type", keyword: "type", params: { type: "string" }, schema: E.properties.total.type, parentSchema: E.properties.total, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.ahead !== void 0) {
                  let u = l.ahead;
                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/type", keyword: "type", params: { type: "integer" }, schema: E.properties.ahead.type, parentSchema: E.properties.ahead, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                  if (typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: E.properties.ahead, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (l.overlap !== void 0) {
                  let u = l.overlap;
                  if (typeof u != "boolean") {
                    let f = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/overlap", schemaPath: "#/definitions/paging/pro\
perties/overlap/type", keyword: "type", params: { type: "boolean" }, schema: E.properties.overlap.type, parentSchema: E.properties.overlap, data: u };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let u = { instancePath: t + "/rest/paging/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/type", keyword: "typ\
e", params: { type: "object" }, schema: E.type, parentSchema: E, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          else {
            let i = { instancePath: t + "/rest/paging", schemaPath: "#/properties/rest/properties/paging/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.rest.properties.paging.type, parentSchema: d.properties.rest.properties.paging, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.create !== void 0) {
          let s = m.create;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s)
              if (!(i === "method" || i === "wrap")) {
                let l = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.rest.properties.create, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.method !== void 0) {
              let i = s.method;
              if (typeof i != "string") {
                let l = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.rest.properties.create.properties.method.type, parentSchema: d.properties.rest.properties.create.properties.
                method, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (!(i === "POST" || i === "PUT")) {
                let l = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/enum", keyword: "enum", params: {
                allowedValues: d.properties.rest.properties.create.properties.method.enum }, schema: d.properties.rest.properties.create.properties.method.enum,
                parentSchema: d.properties.rest.properties.create.properties.method, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.wrap !== void 0) {
              let i = s.wrap;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: d.properties.rest.properties.create.properties.wrap, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.rest.properties.create.properties.wrap.type, parentSchema: d.properties.rest.properties.create.properties.
                wrap, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.rest.properties.create.type, parentSchema: d.properties.rest.properties.create, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.update !== void 0) {
          let s = m.update;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.method === void 0) {
              let i = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
method" }, schema: d.properties.rest.properties.update.required, parentSchema: d.properties.rest.properties.update, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s.form === void 0) {
              let i = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
form" }, schema: d.properties.rest.properties.update.required, parentSchema: d.properties.rest.properties.update, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "method" || i === "form" || i === "op" || i === "patchScalars" || i === "wrap" || i === "ifMatch" || i === "repeatable")) {
                let l = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.rest.properties.update, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.method !== void 0) {
              let i = s.method;
              if (typeof i != "string") {
                let l = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.rest.properties.update.properties.method.type, parentSchema: d.properties.rest.properties.update.properties.
                method, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (!(i === "PATCH" || i === "PUT" || i === "POST")) {
                let l = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/enum", keyword: "enum", params: {
                allowedValues: d.properties.rest.properties.update.properties.method.enum }, schema: d.properties.rest.properties.update.properties.method.enum,
                parentSchema: d.properties.rest.properties.update.properties.method, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.form !== void 0) {
              let i = s.form;
              if (typeof i != "string") {
                let l = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.rest.properties.update.properties.form.type, parentSchema: d.properties.rest.properties.update.properties.
                form, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (!(i === "operations" || i === "merge" || i === "whole")) {
                let l = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/enum", keyword: "enum", params: {
                allowedValues: d.properties.rest.properties.update.properties.form.enum }, schema: d.properties.rest.properties.update.properties.form.enum, parentSchema: d.
                properties.rest.properties.update.properties.form, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.op !== void 0) {
              let i = s.op;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: d.properties.rest.properties.update.properties.op, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.rest.properties.update.properties.op.type, parentSchema: d.properties.rest.properties.update.properties.op, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.patchScalars !== void 0) {
              let i = s.patchScalars;
              if (typeof i != "string") {
                let l = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/type", keyword: "\
type", params: { type: "string" }, schema: d.properties.rest.properties.update.properties.patchScalars.type, parentSchema: d.properties.rest.properties.update.properties.
                patchScalars, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (!(i === "string" || i === "native")) {
                let l = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/enum", keyword: "\
enum", params: { allowedValues: d.properties.rest.properties.update.properties.patchScalars.enum }, schema: d.properties.rest.properties.update.properties.patchScalars.
                enum, parentSchema: d.properties.rest.properties.update.properties.patchScalars, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.wrap !== void 0) {
              let i = s.wrap;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: d.properties.rest.properties.update.properties.wrap, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.rest.properties.update.properties.wrap.type, parentSchema: d.properties.rest.properties.update.properties.
                wrap, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.ifMatch !== void 0) {
              let i = s.ifMatch;
              if (typeof i != "boolean") {
                let l = { instancePath: t + "/rest/update/ifMatch", schemaPath: "#/properties/rest/properties/update/properties/ifMatch/type", keyword: "type", params: {
                type: "boolean" }, schema: d.properties.rest.properties.update.properties.ifMatch.type, parentSchema: d.properties.rest.properties.update.properties.
                ifMatch, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.repeatable !== void 0) {
              let i = s.repeatable;
              if (typeof i != "boolean") {
                let l = { instancePath: t + "/rest/update/repeatable", schemaPath: "#/properties/rest/properties/update/properties/repeatable/type", keyword: "t\
ype", params: { type: "boolean" }, schema: d.properties.rest.properties.update.properties.repeatable.type, parentSchema: d.properties.rest.properties.update.properties.
                repeatable, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.rest.properties.update.type, parentSchema: d.properties.rest.properties.update, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.delete !== void 0) {
          let s = m.delete;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s)
              if (i !== "method") {
                let l = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.rest.properties.delete, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.method !== void 0) {
              let i = s.method;
              if (typeof i != "string") {
                let l = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.rest.properties.delete.properties.method.type, parentSchema: d.properties.rest.properties.delete.properties.
                method, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (!(i === "DELETE" || i === "POST")) {
                let l = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/enum", keyword: "enum", params: {
                allowedValues: d.properties.rest.properties.delete.properties.method.enum }, schema: d.properties.rest.properties.delete.properties.method.enum,
                parentSchema: d.properties.rest.properties.delete.properties.method, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.rest.properties.delete.type, parentSchema: d.properties.rest.properties.delete, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "object" }, schema: d.properties.rest.type, parentSchema: d.
        properties.rest, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.graphql !== void 0) {
      let m = n.graphql;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.list === void 0) {
          let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/required", keyword: "required", params: { missingProperty: "list" }, schema: d.
          properties.graphql.required, parentSchema: d.properties.graphql, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!ie.call(d.properties.graphql.properties, s)) {
            let i = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: d.properties.graphql, data: m };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (m.endpoint !== void 0) {
          let s = m.endpoint;
          if (typeof s == "string") {
            if (q(s) < 1) {
              let i = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.endpoint, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/type", keyword: "type", params: { type: "stri\
ng" }, schema: d.properties.graphql.properties.endpoint.type, parentSchema: d.properties.graphql.properties.endpoint, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.within !== void 0) {
          let s = m.within;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let i = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/required", keyword: "required", params: { missingProperty: "\
field" }, schema: d.properties.graphql.properties.within.required, parentSchema: d.properties.graphql.properties.within, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "field" || i === "arguments")) {
                let l = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.graphql.properties.within, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.field !== void 0) {
              let i = s.field;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.within.properties.field, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/type", keyword: "type",
                params: { type: "string" }, schema: d.properties.graphql.properties.within.properties.field.type, parentSchema: d.properties.graphql.properties.
                within.properties.field, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            s.arguments !== void 0 && (ee.call(this, s.arguments, { instancePath: t + "/graphql/within/arguments", parentData: s, parentDataProperty: "arguments",
            rootData: L }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
          } else {
            let i = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/type", keyword: "type", params: { type: "object" },
            schema: d.properties.graphql.properties.within.type, parentSchema: d.properties.graphql.properties.within, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.words !== void 0) {
          let s = m.words;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let i in s) {
              let l = s[i];
              if (typeof l != "string") {
                let u = { instancePath: t + "/graphql/words/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/graphql/properties/words/a\
dditionalProperties/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.words.additionalProperties.type, parentSchema: d.
                properties.graphql.properties.words.additionalProperties, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          else {
            let i = { instancePath: t + "/graphql/words", schemaPath: "#/properties/graphql/properties/words/type", keyword: "type", params: { type: "object" },
            schema: d.properties.graphql.properties.words.type, parentSchema: d.properties.graphql.properties.words, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.list !== void 0) {
          let s = m.list;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let i = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
field" }, schema: d.properties.graphql.properties.list.required, parentSchema: d.properties.graphql.properties.list, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s.records === void 0) {
              let i = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
records" }, schema: d.properties.graphql.properties.list.required, parentSchema: d.properties.graphql.properties.list, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "field" || i === "arguments" || i === "records" || i === "total" || i === "hasMore" || i === "cursor" || i === "ahead")) {
                let l = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.graphql.properties.list, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.field !== void 0) {
              let i = s.field;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.list.properties.field, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.list.properties.field.type, parentSchema: d.properties.graphql.properties.list.properties.
                field, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.arguments !== void 0 && (ee.call(this, s.arguments, { instancePath: t + "/graphql/list/arguments", parentData: s, parentDataProperty: "argumen\
ts", rootData: L }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), s.records !== void 0) {
              let i = s.records;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.list.properties.records, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/type", keyword: "type",
                params: { type: "string" }, schema: d.properties.graphql.properties.list.properties.records.type, parentSchema: d.properties.graphql.properties.
                list.properties.records, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.total !== void 0) {
              let i = s.total;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.list.properties.total, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.list.properties.total.type, parentSchema: d.properties.graphql.properties.list.properties.
                total, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.hasMore !== void 0) {
              let i = s.hasMore;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.list.properties.hasMore, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/type", keyword: "type",
                params: { type: "string" }, schema: d.properties.graphql.properties.list.properties.hasMore.type, parentSchema: d.properties.graphql.properties.
                list.properties.hasMore, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.cursor !== void 0) {
              let i = s.cursor;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.list.properties.cursor, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.list.properties.cursor.type, parentSchema: d.properties.graphql.properties.list.properties.
                cursor, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.ahead !== void 0) {
              let i = s.ahead;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let l = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/type", keyword: "type", params: {
                type: "integer" }, schema: d.properties.graphql.properties.list.properties.ahead.type, parentSchema: d.properties.graphql.properties.list.properties.
                ahead, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let l = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/minimum", keyword: "minimu\
m", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.list.properties.ahead, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.graphql.properties.list.type, parentSchema: d.properties.graphql.properties.list, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.item !== void 0) {
          let s = m.item;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let i = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
field" }, schema: d.properties.graphql.properties.item.required, parentSchema: d.properties.graphql.properties.item, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s.arguments === void 0) {
              let i = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
arguments" }, schema: d.properties.graphql.properties.item.required, parentSchema: d.properties.graphql.properties.item, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "field" || i === "arguments" || i === "on")) {
                let l = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.graphql.properties.item, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.field !== void 0) {
              let i = s.field;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.item.properties.field, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.item.properties.field.type, parentSchema: d.properties.graphql.properties.item.properties.
                field, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.arguments !== void 0 && (ee.call(this, s.arguments, { instancePath: t + "/graphql/item/arguments", parentData: s, parentDataProperty: "argumen\
ts", rootData: L }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), s.on !== void 0) {
              let i = s.on;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/minLength", keyword: "minLengt\
h", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.item.properties.on, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.item.properties.on.type, parentSchema: d.properties.graphql.properties.item.properties.
                on, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/type", keyword: "type", params: { type: "object" }, schema: d.
            properties.graphql.properties.item.type, parentSchema: d.properties.graphql.properties.item, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.filter !== void 0) {
          let s = m.filter;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.operators === void 0) {
              let i = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/required", keyword: "required", params: { missingProperty: "\
operators" }, schema: d.properties.graphql.properties.filter.required, parentSchema: d.properties.graphql.properties.filter, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "and" || i === "or" || i === "operators")) {
                let l = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.graphql.properties.filter, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.and !== void 0) {
              let i = s.and;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.and, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.filter.properties.and.type, parentSchema: d.properties.graphql.properties.filter.properties.
                and, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.or !== void 0) {
              let i = s.or;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/minLength", keyword: "minL\
ength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.or, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/type", keyword: "type", params: {
                type: "string" }, schema: d.properties.graphql.properties.filter.properties.or.type, parentSchema: d.properties.graphql.properties.filter.properties.
                or, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (s.operators !== void 0) {
              let i = s.operators;
              if (i && typeof i == "object" && !Array.isArray(i)) {
                for (let l in i)
                  if (!(l === "eq" || l === "ne" || l === "in" || l === "gt" || l === "gte" || l === "lt" || l === "lte")) {
                    let u = { instancePath: t + "/graphql/filter/operators", schemaPath: "#/properties/graphql/properties/filter/properties/operators/additional\
Properties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: d.properties.graphql.properties.filter.properties.operators,
                    data: i };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                if (i.eq !== void 0) {
                  let l = i.eq;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/eq/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      eq, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/eq/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.eq.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.eq, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.ne !== void 0) {
                  let l = i.ne;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/ne/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      ne, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/ne/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.ne.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.ne, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.in !== void 0) {
                  let l = i.in;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      in, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/in/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.in.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.in, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.gt !== void 0) {
                  let l = i.gt;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/gt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      gt, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/gt/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.gt.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.gt, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.gte !== void 0) {
                  let l = i.gte;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/gte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      gte, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/gte/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.gte.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.gte, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.lt !== void 0) {
                  let l = i.lt;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/lt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      lt, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/lt/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.lt.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.lt, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (i.lte !== void 0) {
                  let l = i.lte;
                  if (typeof l == "string") {
                    if (q(l) < 1) {
                      let u = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/lte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.filter.properties.operators.properties.
                      lte, data: l };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/lte/type", keyword: "type", params: { type: "string" }, schema: d.properties.graphql.properties.filter.properties.operators.properties.lte.type, parentSchema: d.
                    properties.graphql.properties.filter.properties.operators.properties.lte, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                let l = { instancePath: t + "/graphql/filter/operators", schemaPath: "#/properties/graphql/properties/filter/properties/operators/type", keyword: "\
type", params: { type: "object" }, schema: d.properties.graphql.properties.filter.properties.operators.type, parentSchema: d.properties.graphql.properties.filter.
                properties.operators, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/type", keyword: "type", params: { type: "object" },
            schema: d.properties.graphql.properties.filter.type, parentSchema: d.properties.graphql.properties.filter, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.order !== void 0) {
          let s = m.order;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.ascending === void 0) {
              let i = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/required", keyword: "required", params: { missingProperty: "\
ascending" }, schema: d.properties.graphql.properties.order.required, parentSchema: d.properties.graphql.properties.order, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (i !== "ascending") {
                let l = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.graphql.properties.order, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.ascending !== void 0) {
              let i = s.ascending;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.order.properties.ascending, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/type", keyword: "\
type", params: { type: "string" }, schema: d.properties.graphql.properties.order.properties.ascending.type, parentSchema: d.properties.graphql.properties.order.
                properties.ascending, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/type", keyword: "type", params: { type: "object" },
            schema: d.properties.graphql.properties.order.type, parentSchema: d.properties.graphql.properties.order, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.create !== void 0 && (me.call(this, m.create, { instancePath: t + "/graphql/create", parentData: m, parentDataProperty: "create", rootData: L }) ||
        (e = e === null ? me.errors : e.concat(me.errors), r = e.length)), m.update !== void 0 && (me.call(this, m.update, { instancePath: t + "/graphql/update",
        parentData: m, parentDataProperty: "update", rootData: L }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length)), m.delete !== void 0 &&
        (me.call(this, m.delete, { instancePath: t + "/graphql/delete", parentData: m, parentDataProperty: "delete", rootData: L }) || (e = e === null ? me.errors :
        e.concat(me.errors), r = e.length)), m.batch !== void 0) {
          let s = m.batch;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let i = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/type", keyword: "type", params: { type: "integer" },
            schema: d.properties.graphql.properties.batch.type, parentSchema: d.properties.graphql.properties.batch, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let i = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.batch, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (m.together !== void 0) {
          let s = m.together;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.session === void 0) {
              let i = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/required", keyword: "required", params: { missingProperty: "\
session" }, schema: d.properties.graphql.properties.together.required, parentSchema: d.properties.graphql.properties.together, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s.keep === void 0) {
              let i = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/required", keyword: "required", params: { missingProperty: "\
keep" }, schema: d.properties.graphql.properties.together.required, parentSchema: d.properties.graphql.properties.together, data: s };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in s)
              if (!(i === "session" || i === "keep")) {
                let l = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/additionalProperties", keyword: "addition\
alProperties", params: { additionalProperty: i }, schema: !1, parentSchema: d.properties.graphql.properties.together, data: s };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (s.session !== void 0) {
              let i = s.session;
              if (typeof i == "string") {
                if (q(i) < 1) {
                  let l = { instancePath: t + "/graphql/together/session", schemaPath: "#/properties/graphql/properties/together/properties/session/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: d.properties.graphql.properties.together.properties.session, data: i };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: t + "/graphql/together/session", schemaPath: "#/properties/graphql/properties/together/properties/session/type", keyword: "\
type", params: { type: "string" }, schema: d.properties.graphql.properties.together.properties.session.type, parentSchema: d.properties.graphql.properties.together.
                properties.session, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            s.keep !== void 0 && (ee.call(this, s.keep, { instancePath: t + "/graphql/together/keep", parentData: s, parentDataProperty: "keep", rootData: L }) ||
            (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
          } else {
            let i = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/type", keyword: "type", params: { type: "obje\
ct" }, schema: d.properties.graphql.properties.together.type, parentSchema: d.properties.graphql.properties.together, data: s };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/type", keyword: "type", params: { type: "object" }, schema: d.properties.graphql.
        type, parentSchema: d.properties.graphql, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.defaults !== void 0 && (we.call(this, n.defaults, { instancePath: t + "/defaults", parentData: n, parentDataProperty: "defaults", rootData: L }) || (e =
    e === null ? we.errors : e.concat(we.errors), r = e.length)), n.resources !== void 0) {
      let m = n.resources;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length < 1) {
          let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: d.properties.resources, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          we.call(this, m[s], { instancePath: t + "/resources/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: s, rootData: L }) ||
          (e = e === null ? we.errors : e.concat(we.errors), r = e.length);
      } else {
        let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, schema: d.properties.resources.
        type, parentSchema: d.properties.resources, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.assumed !== void 0) {
      let m = n.assumed;
      if (m && typeof m == "object" && !Array.isArray(m))
        for (let s in m) {
          let i = m[s];
          if (typeof i != "string") {
            let l = { instancePath: t + "/assumed/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: d.properties.assumed.additionalProperties.type, parentSchema: d.properties.assumed.additionalProperties, data: i };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let s = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: d.properties.assumed.
        type, parentSchema: d.properties.assumed, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: d.type, parentSchema: d, data: n };
    e === null ? e = [m] : e.push(m), r++;
  }
  return sr.errors = e, r === 0;
}
var Sr = { tenant: ir, pack: cr, rules: yr, system: fr };
export {
  Sr as SCHEMAS,
  cr as pack,
  yr as rules,
  fr as system,
  ir as tenant
};
