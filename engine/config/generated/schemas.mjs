// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var fe = (s, a) => () => {
  try {
    return a || s((a = { exports: {} }).exports, a), a.exports;
  } catch (P) {
    throw a = 0, P;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var ne = fe((se) => {
  "use strict";
  Object.defineProperty(se, "__esModule", { value: !0 });
  function pe(s) {
    let a = s.length, P = 0, g = 0, m;
    for (; g < a; )
      P++, m = s.charCodeAt(g++), m >= 55296 && m <= 56319 && g < a && (m = s.charCodeAt(g), (m & 64512) === 56320 && g++);
    return P;
  }
  se.default = pe;
  pe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ue = he, c = { type: "object", properties: { version: { const: 1, examples: [1] }, tenant: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", maxLength: 60,
examples: ["fjord"] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["crm-erp@1"] }, enabled: { type: "boo\
lean", examples: [!0] }, live: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] }, systems: { type: "objec\
t", additionalProperties: { $ref: "#/definitions/connection" }, examples: [{ crm: { url: "https://crm.example/api", clientSecret: "${CRM_SECRET}" } }] }, notify: {
type: "object", properties: { errors: { type: ["array", "string"], pattern: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", items: { type: "\
string", pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, examples: [["ledger@fjord.example"]] } }, additionalProperties: !1, examples: [{ errors: ["ledger@fjord.example"] }] },
schedule: { type: "object", properties: { timezone: { type: "string", minLength: 1, examples: ["Europe/Helsinki"] }, windows: { type: "array", minItems: 1, items: {
type: "object", properties: { from: { $ref: "#/definitions/time" }, to: { $ref: "#/definitions/time" }, every: { $ref: "#/definitions/duration" } }, required: [
"from", "to", "every"], additionalProperties: !1 }, examples: [[{ from: "08:00", to: "19:00", every: "10m" }]] }, cron: { type: ["array", "string"], minLength: 1,
minItems: 1, items: { type: "string", minLength: 1 }, examples: [["*/10 8-18 * * *"]] }, spread: { $ref: "#/definitions/duration" } }, additionalProperties: !1,
examples: [{ timezone: "Europe/Helsinki", windows: [{ from: "08:00", to: "19:00", every: "10m" }] }] }, settings: { type: "object", examples: [{ master: { general: "\
erp" } }] }, mode: { type: "object", additionalProperties: { enum: ["on", "dry", "off"] }, examples: [{ customers: "dry" }] }, entities: { $ref: "rules.schema.j\
son#/definitions/entities" }, maps: { $ref: "rules.schema.json#/definitions/maps" } }, required: ["version", "tenant", "systems"], additionalProperties: !1, definitions: {
connection: { type: "object", properties: { system: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["acme-erp"] } }, additionalProperties: { type: [
"string", "number", "boolean"] }, examples: [{ url: "https://erp.example/api", clientId: "${ERP_ID}", clientSecret: "${ERP_SECRET}" }] }, time: { type: "string",
pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, duration: { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] } } }, C = { type: "\
object", properties: { system: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["acme-erp"] } }, additionalProperties: { type: ["string", "number",
"boolean"] }, examples: [{ url: "https://erp.example/api", clientId: "${ERP_ID}", clientSecret: "${ERP_SECRET}" }] }, N = { type: "string", pattern: "^(([01]\\d|\
2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, B = { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] }, te = Object.prototype.hasOwnProperty, A = ne().
default, re = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), me = new RegExp("^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "u"), ge = new RegExp("^\\d{4}-(0[1-9\
]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), we = new RegExp("^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", "u"), Pe = new RegExp("^[^@\\s,;\
]+@[^@\\s,;]+$", "u"), oe = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u"), le = new RegExp("^\\d+(s|m|h)$", "u"), V = { type: "object", additionalProperties: {
$ref: "#/definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "clients" }, erp: { resource: "associate" } } }] }, S = { type: ["obje\
ct", "null"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0 }, link: { $ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" },
show: { type: "object", properties: { number: { type: "string", examples: ["number"] }, name: { type: "string", examples: ["name"] } }, additionalProperties: !1,
examples: [{ number: "number", name: "name" }] }, inactive: { type: ["string", "null"], examples: ["inactive"] }, fields: { type: "object", additionalProperties: {
$ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: { $ref: "#/definitions/entitySide" } }, v = { type: "\
object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] } }, additionalProperties: { type: "\
string", minLength: 1 }, examples: [{ erp: "information1" }] }, k = { type: "object", properties: { certain: { type: "array", items: { type: "string" }, examples: [
["number", "vatNumber", "name"]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: {
same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [
{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, b = { type: "object", properties: {
resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 },
examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["product"] }, where: { $ref: "#/definitions/predicate" }, exclude: {
$ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string", "number", "boolean", "object"], additionalProperties: {
$ref: "#/definitions/scalar" } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1, examples: [{ resource: "customers" }] }, w = { type: [
"string", "number", "boolean"], examples: ["9"] }, O = { type: ["object", "string", "null"], properties: { field: { type: "string", minLength: 1, examples: ["gr\
oup12"] }, value: { $ref: "#/definitions/scalars" }, not: { $ref: "#/definitions/scalars" } }, required: ["field"], additionalProperties: !1, examples: [{ field: "\
group12", value: 9 }] }, M = { type: ["string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" }, minItems: 1, examples: [9] };
function z(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && !Array.isArray(s)) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: M.type }, schema: M.type, parentSchema: M, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (Array.isArray(s)) {
    if (s.length < 1) {
      let t = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: M, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    let r = s.length;
    for (let t = 0; t < r; t++) {
      let p = s[t];
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let n = { instancePath: a + "/" + t, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: w.type }, schema: w.type, parentSchema: w,
        data: p };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  }
  return z.errors = e, i === 0;
}
function D(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (!(s && typeof s == "object" && !Array.isArray(s)) && typeof s != "string" && s !== null) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: O.type }, schema: O.type, parentSchema: O, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.field === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, schema: O.required, parentSchema: O, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "field" || r === "value" || r === "not")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: O,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.field !== void 0) {
      let r = s.field;
      if (typeof r == "string") {
        if (A(r) < 1) {
          let t = { instancePath: a + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.
          properties.field, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: O.properties.field.type,
        parentSchema: O.properties.field, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.value !== void 0 && (z.call(this, s.value, { instancePath: a + "/value", parentData: s, parentDataProperty: "value", rootData: m }) || (e = e === null ? z.
    errors : e.concat(z.errors), i = e.length)), s.not !== void 0 && (z.call(this, s.not, { instancePath: a + "/not", parentData: s, parentDataProperty: "not", rootData: m }) ||
    (e = e === null ? z.errors : e.concat(z.errors), i = e.length));
  }
  return D.errors = e, i === 0;
}
function G(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "resource" || r === "anyOf" || r === "bornAs" || r === "where" || r === "exclude" || r === "onCreate")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: b,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.resource !== void 0) {
      let r = s.resource;
      if (typeof r == "string") {
        if (A(r) < 1) {
          let t = { instancePath: a + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.resource, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: b.properties.resource.
        type, parentSchema: b.properties.resource, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.anyOf !== void 0) {
      let r = s.anyOf;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          let t = { instancePath: a + "/anyOf", schemaPath: "#/properties/anyOf/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.anyOf, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t in r) {
          let p = r[t];
          if (typeof p == "string") {
            if (A(p) < 1) {
              let n = { instancePath: a + "/anyOf/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.anyOf.additionalProperties, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/anyOf/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.anyOf.additionalProperties.type, parentSchema: b.properties.anyOf.additionalProperties, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "object" }, schema: b.properties.anyOf.type,
        parentSchema: b.properties.anyOf, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.bornAs !== void 0) {
      let r = s.bornAs;
      if (typeof r != "string") {
        let t = { instancePath: a + "/bornAs", schemaPath: "#/properties/bornAs/type", keyword: "type", params: { type: "string" }, schema: b.properties.bornAs.
        type, parentSchema: b.properties.bornAs, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.where !== void 0 && (D.call(this, s.where, { instancePath: a + "/where", parentData: s, parentDataProperty: "where", rootData: m }) || (e = e === null ?
    D.errors : e.concat(D.errors), i = e.length)), s.exclude !== void 0 && (D.call(this, s.exclude, { instancePath: a + "/exclude", parentData: s, parentDataProperty: "\
exclude", rootData: m }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length)), s.onCreate !== void 0) {
      let r = s.onCreate;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "string" && r !== null) {
        let t = { instancePath: a + "/onCreate", schemaPath: "#/properties/onCreate/type", keyword: "type", params: { type: b.properties.onCreate.type }, schema: b.
        properties.onCreate.type, parentSchema: b.properties.onCreate, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let p = r[t];
          if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean" && !(p && typeof p == "object" && !Array.isArray(p))) {
            let n = { instancePath: a + "/onCreate/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/onCreate/additionalProperties/type",
            keyword: "type", params: { type: b.properties.onCreate.additionalProperties.type }, schema: b.properties.onCreate.additionalProperties.type, parentSchema: b.
            properties.onCreate.additionalProperties, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (p && typeof p == "object" && !Array.isArray(p))
            for (let n in p) {
              let o = p[n];
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let l = { instancePath: a + "/onCreate/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/scalar/type", keyword: "type", params: { type: w.type }, schema: w.type, parentSchema: w, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
        }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: b.type, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return G.errors = e, i === 0;
}
var h = { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: {
type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: [
"issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, kinds: { type: "array", items: { type: "string" }, examples: [
["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["depar\
tments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: {
type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSerie\
s", key: 1, by: "id", from: "first", to: "last" } } }] }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } },
u = { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["numberSeries"] }, key: {
type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "string", examples: [
"fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numberSeries", key: 1, from: "\
fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, f = { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1,
examples: ["currency.code"] }, map: { type: "string", examples: ["languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [
!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } },
additionalProperties: !1, examples: [{ yes: 1, no: 0 }] }, lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "strin\
g", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/definitions/lookup" } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: {
in: "currencies", by: "guid", value: "code" } }] }, with: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: {
in: { type: "string", examples: ["organizationdetails"] }, value: { type: "string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 },
examples: [{ "unitPrice.currencyCode": { in: "organizationdetails", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, _ = { type: "\
array", items: { type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [["trim", "\
lower", { before: "-" }]] };
function F(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (Array.isArray(s)) {
    let r = s.length;
    for (let t = 0; t < r; t++) {
      let p = s[t];
      if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
        let n = { instancePath: a + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: _.items.type }, schema: _.items.type, parentSchema: _.
        items, data: p };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1) {
          let n = { instancePath: a + "/" + t, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: _.items,
          data: p };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (Object.keys(p).length < 1) {
          let n = { instancePath: a + "/" + t, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: _.items,
          data: p };
          e === null ? e = [n] : e.push(n), i++;
        }
        for (let n in p) {
          let o = p[n];
          if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
            let l = { instancePath: a + "/" + t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: {
            type: w.type }, schema: w.type, parentSchema: w, data: o };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: _.type, parentSchema: _, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return F.errors = e, i === 0;
}
var x = { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "\
string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: [
"paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "\
currencies", by: "guid", value: "code" }] };
function I(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.in === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, schema: x.required, parentSchema: x, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "in" || r === "by" || r === "value" || r === "where" || r === "pick" || r === "prefer" || r === "missing")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: x,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.in !== void 0) {
      let r = s.in;
      if (typeof r == "string") {
        if (A(r) < 1) {
          let t = { instancePath: a + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: x.properties.
          in, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, schema: x.properties.in.type, parentSchema: x.
        properties.in, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.by !== void 0) {
      let r = s.by;
      if (typeof r != "string") {
        let t = { instancePath: a + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: x.properties.by.type, parentSchema: x.
        properties.by, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.value !== void 0) {
      let r = s.value;
      if (typeof r != "string") {
        let t = { instancePath: a + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: x.properties.value.type,
        parentSchema: x.properties.value, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.where !== void 0 && (D.call(this, s.where, { instancePath: a + "/where", parentData: s, parentDataProperty: "where", rootData: m }) || (e = e === null ?
    D.errors : e.concat(D.errors), i = e.length)), s.pick !== void 0) {
      let r = s.pick;
      if (!(r === "first" || r === "lowest")) {
        let t = { instancePath: a + "/pick", schemaPath: "#/properties/pick/enum", keyword: "enum", params: { allowedValues: x.properties.pick.enum }, schema: x.
        properties.pick.enum, parentSchema: x.properties.pick, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.prefer !== void 0) {
      let r = s.prefer;
      if (typeof r != "string") {
        let t = { instancePath: a + "/prefer", schemaPath: "#/properties/prefer/type", keyword: "type", params: { type: "string" }, schema: x.properties.prefer.
        type, parentSchema: x.properties.prefer, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.missing !== void 0) {
      let r = s.missing;
      if (!(r === "issue" || r === "warning" || r === "information")) {
        let t = { instancePath: a + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: x.properties.missing.enum }, schema: x.
        properties.missing.enum, parentSchema: x.properties.missing, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: x.type, parentSchema: x, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return I.errors = e, i === 0;
}
function J(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (typeof s != "string" && !(s && typeof s == "object" && !Array.isArray(s))) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: f.type }, schema: f.type, parentSchema: f, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof s == "string" && A(s) < 1) {
    let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!te.call(f.properties, r)) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: f,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.path !== void 0) {
      let r = s.path;
      if (typeof r == "string") {
        if (A(r) < 1) {
          let t = { instancePath: a + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.path, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: f.properties.path.type, parentSchema: f.
        properties.path, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.map !== void 0) {
      let r = s.map;
      if (typeof r != "string") {
        let t = { instancePath: a + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: f.properties.map.type, parentSchema: f.
        properties.map, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.normalize !== void 0 && (F.call(this, s.normalize, { instancePath: a + "/normalize", parentData: s, parentDataProperty: "normalize", rootData: m }) ||
    (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), s.not !== void 0) {
      let r = s.not;
      if (typeof r != "boolean") {
        let t = { instancePath: a + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "boolean" }, schema: f.properties.not.type, parentSchema: f.
        properties.not, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.default !== void 0) {
      let r = s.default;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r)) && typeof r != "boolean") {
        let t = { instancePath: a + "/default", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: w.type }, schema: w.type, parentSchema: w,
        data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.flag !== void 0) {
      let r = s.flag;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (!(t === "yes" || t === "no")) {
            let p = { instancePath: a + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: f.properties.flag, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.yes !== void 0) {
          let t = r.yes;
          if (typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
            let p = { instancePath: a + "/flag/yes", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: w.type }, schema: w.type, parentSchema: w,
            data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.no !== void 0) {
          let t = r.no;
          if (typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
            let p = { instancePath: a + "/flag/no", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: w.type }, schema: w.type, parentSchema: w,
            data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" }, schema: f.properties.flag.type, parentSchema: f.
        properties.flag, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.lookup !== void 0 && (I.call(this, s.lookup, { instancePath: a + "/lookup", parentData: s, parentDataProperty: "lookup", rootData: m }) || (e = e === null ?
    I.errors : e.concat(I.errors), i = e.length)), s.write !== void 0) {
      let r = s.write;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (!(t === "path" || t === "lookup")) {
            let p = { instancePath: a + "/write", schemaPath: "#/properties/write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: f.properties.write, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.path !== void 0) {
          let t = r.path;
          if (typeof t == "string") {
            if (A(t) < 1) {
              let p = { instancePath: a + "/write/path", schemaPath: "#/properties/write/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: f.properties.write.properties.path, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/write/path", schemaPath: "#/properties/write/properties/path/type", keyword: "type", params: { type: "string" }, schema: f.
            properties.write.properties.path.type, parentSchema: f.properties.write.properties.path, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        r.lookup !== void 0 && (I.call(this, r.lookup, { instancePath: a + "/write/lookup", parentData: r, parentDataProperty: "lookup", rootData: m }) || (e = e ===
        null ? I.errors : e.concat(I.errors), i = e.length));
      } else {
        let t = { instancePath: a + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "object" }, schema: f.properties.write.type,
        parentSchema: f.properties.write, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.with !== void 0) {
      let r = s.with;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let p = r[t];
          if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean" && !(p && typeof p == "object" && !Array.isArray(p))) {
            let n = { instancePath: a + "/with/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "\
type", params: { type: f.properties.with.additionalProperties.type }, schema: f.properties.with.additionalProperties.type, parentSchema: f.properties.with.additionalProperties,
            data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.in === void 0) {
              let n = { instancePath: a + "/with/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "in" }, schema: f.properties.with.additionalProperties.required, parentSchema: f.properties.with.additionalProperties, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.value === void 0) {
              let n = { instancePath: a + "/with/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "value" }, schema: f.properties.with.additionalProperties.required, parentSchema: f.properties.with.additionalProperties, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
            for (let n in p)
              if (!(n === "in" || n === "value")) {
                let o = { instancePath: a + "/with/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/additiona\
lProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: f.properties.with.additionalProperties, data: p };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (p.in !== void 0) {
              let n = p.in;
              if (typeof n != "string") {
                let o = { instancePath: a + "/with/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/with/additionalProperties/p\
roperties/in/type", keyword: "type", params: { type: "string" }, schema: f.properties.with.additionalProperties.properties.in.type, parentSchema: f.properties.with.
                additionalProperties.properties.in, data: n };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (p.value !== void 0) {
              let n = p.value;
              if (typeof n != "string") {
                let o = { instancePath: a + "/with/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/with/additionalPropertie\
s/properties/value/type", keyword: "type", params: { type: "string" }, schema: f.properties.with.additionalProperties.properties.value.type, parentSchema: f.properties.
                with.additionalProperties.properties.value, data: n };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          }
        }
      else {
        let t = { instancePath: a + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: f.properties.with.type, parentSchema: f.
        properties.with, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  }
  return J.errors = e, i === 0;
}
function K(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: h.type }, schema: h.type, parentSchema: h, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      te.call(h.properties, r) || J.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r,
      rootData: m }) || (e = e === null ? J.errors : e.concat(J.errors), i = e.length);
    if (s.type !== void 0) {
      let r = s.type;
      if (!(r === "text" || r === "integer" || r === "decimal" || r === "boolean" || r === "date")) {
        let t = { instancePath: a + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: h.properties.type.enum }, schema: h.
        properties.type.enum, parentSchema: h.properties.type, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.owner !== void 0) {
      let r = s.owner;
      if (typeof r == "string") {
        if (this.sides.length > 0 && !this.sides.includes(r)) {
          let t = { instancePath: a + "/owner", schemaPath: "#/properties/owner/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: h.
          properties.owner, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: h.properties.owner.type,
        parentSchema: h.properties.owner, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.strength !== void 0) {
      let r = s.strength;
      if (!(r === "on-change" || r === "always" || r === "initial")) {
        let t = { instancePath: a + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: h.properties.strength.enum },
        schema: h.properties.strength.enum, parentSchema: h.properties.strength, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.needed !== void 0) {
      let r = s.needed;
      if (!(r === "information" || r === "issue")) {
        let t = { instancePath: a + "/needed", schemaPath: "#/properties/needed/enum", keyword: "enum", params: { allowedValues: h.properties.needed.enum }, schema: h.
        properties.needed.enum, parentSchema: h.properties.needed, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.when !== void 0) {
      let r = s.when;
      if (typeof r != "boolean" && typeof r != "string") {
        let t = { instancePath: a + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: h.properties.when.type }, schema: h.properties.
        when.type, parentSchema: h.properties.when, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let n = r[p];
          if (typeof n != "string") {
            let o = { instancePath: a + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: h.properties.
            kinds.items.type, parentSchema: h.properties.kinds.items, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: h.properties.kinds.type,
        parentSchema: h.properties.kinds, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.normalize !== void 0 && (F.call(this, s.normalize, { instancePath: a + "/normalize", parentData: s, parentDataProperty: "normalize", rootData: m }) ||
    (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), s.blank !== void 0 && (z.call(this, s.blank, { instancePath: a + "/blank", parentData: s, parentDataProperty: "\
blank", rootData: m }) || (e = e === null ? z.errors : e.concat(z.errors), i = e.length)), s.ref !== void 0) {
      let r = s.ref;
      if (typeof r == "string") {
        if (A(r) < 1) {
          let t = { instancePath: a + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: h.properties.
          ref, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, schema: h.properties.ref.type, parentSchema: h.
        properties.ref, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.clue !== void 0) {
      let r = s.clue;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r) {
          let p = r[t];
          if (p !== "until-live") {
            let n = { instancePath: a + "/clue/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clue/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: h.properties.clue.additionalProperties.enum }, schema: h.properties.clue.additionalProperties.enum, parentSchema: h.properties.clue.
            additionalProperties, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        for (let t in r)
          if (this.sides.length > 0 && !this.sides.includes(t)) {
            let p = { instancePath: a + "/clue", schemaPath: "#/properties/clue/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.sides },
            schema: !0, parentSchema: h.properties.clue, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
      } else {
        let t = { instancePath: a + "/clue", schemaPath: "#/properties/clue/type", keyword: "type", params: { type: "object" }, schema: h.properties.clue.type, parentSchema: h.
        properties.clue, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.suggest !== void 0) {
      let r = s.suggest;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let t = { instancePath: a + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: h.properties.suggest.type }, schema: h.
        properties.suggest.type, parentSchema: h.properties.suggest, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r) {
          let p = r[t];
          if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
            let n = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/type", keyword: "type", params: {
            type: u.type }, schema: u.type, parentSchema: u, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (let n in p)
              if (n !== "within") {
                let o = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: u, data: p };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (p.within !== void 0) {
              let n = p.within;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.in === void 0) {
                  let o = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "in" }, schema: u.properties.within.required, parentSchema: u.properties.within, data: n };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (n.from === void 0) {
                  let o = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "from" }, schema: u.properties.within.required, parentSchema: u.properties.within, data: n };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (n.to === void 0) {
                  let o = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "to" }, schema: u.properties.within.required, parentSchema: u.properties.within, data: n };
                  e === null ? e = [o] : e.push(o), i++;
                }
                for (let o in n)
                  if (!(o === "in" || o === "key" || o === "by" || o === "from" || o === "to")) {
                    let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propert\
ies/within/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: u.properties.within, data: n };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                if (n.in !== void 0) {
                  let o = n.in;
                  if (typeof o == "string") {
                    if (A(o) < 1) {
                      let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: u.properties.within.properties.in, data: o };
                      e === null ? e = [l] : e.push(l), i++;
                    }
                  } else {
                    let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/in/type", keyword: "type", params: { type: "string" }, schema: u.properties.within.properties.in.type, parentSchema: u.properties.within.
                    properties.in, data: o };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
                if (n.key !== void 0) {
                  let o = n.key;
                  if (typeof o != "string" && !(typeof o == "number" && isFinite(o))) {
                    let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/key", schemaPath: "#/definitions/suggest/pro\
perties/within/properties/key/type", keyword: "type", params: { type: u.properties.within.properties.key.type }, schema: u.properties.within.properties.key.type,
                    parentSchema: u.properties.within.properties.key, data: o };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
                if (n.by !== void 0) {
                  let o = n.by;
                  if (typeof o != "string") {
                    let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/by", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/by/type", keyword: "type", params: { type: "string" }, schema: u.properties.within.properties.by.type, parentSchema: u.properties.within.
                    properties.by, data: o };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
                if (n.from !== void 0) {
                  let o = n.from;
                  if (typeof o != "string") {
                    let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/from", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/from/type", keyword: "type", params: { type: "string" }, schema: u.properties.within.properties.from.type, parentSchema: u.properties.
                    within.properties.from, data: o };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
                if (n.to !== void 0) {
                  let o = n.to;
                  if (typeof o != "string") {
                    let l = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/to", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/to/type", keyword: "type", params: { type: "string" }, schema: u.properties.within.properties.to.type, parentSchema: u.properties.within.
                    properties.to, data: o };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
              } else {
                let o = { instancePath: a + "/suggest/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/properties/\
within/type", keyword: "type", params: { type: "object" }, schema: u.properties.within.type, parentSchema: u.properties.within, data: n };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          }
        }
        for (let t in r)
          if (this.sides.length > 0 && !this.sides.includes(t)) {
            let p = { instancePath: a + "/suggest", schemaPath: "#/properties/suggest/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.
            sides }, schema: !0, parentSchema: h.properties.suggest, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
      }
    }
    if (s.writeBack !== void 0) {
      let r = s.writeBack;
      if (typeof r == "string") {
        if (this.sides.length > 0 && !this.sides.includes(r)) {
          let t = { instancePath: a + "/writeBack", schemaPath: "#/properties/writeBack/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: h.properties.writeBack, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/writeBack", schemaPath: "#/properties/writeBack/type", keyword: "type", params: { type: "string" }, schema: h.properties.writeBack.
        type, parentSchema: h.properties.writeBack, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    for (let r in s)
      if (this.sides.length > 0 && !this.sides.includes(r) && r !== "type" && r !== "owner" && r !== "strength" && r !== "needed" && r !== "when" && r !== "kind\
s" && r !== "normalize" && r !== "blank" && r !== "ref" && r !== "clue" && r !== "suggest" && r !== "writeBack") {
        let t = { instancePath: a, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.sides }, schema: !0, parentSchema: h,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
  }
  return K.errors = e, i === 0;
}
function L(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: S.type }, schema: S.type, parentSchema: S, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      r === "master" || r === "link" || r === "match" || r === "show" || r === "inactive" || r === "fields" || G.call(this, s[r], { instancePath: a + "/" + r.replace(
      /~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e === null ? G.errors : e.concat(G.errors), i = e.length);
    if (s.master !== void 0) {
      let r = s.master;
      if (typeof r == "string") {
        if (this.sides.length > 0 && !this.sides.includes(r)) {
          let t = { instancePath: a + "/master", schemaPath: "#/properties/master/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: S.properties.master, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: S.properties.master.
        type, parentSchema: S.properties.master, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.link !== void 0) {
      let r = s.link;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (t !== "holder") {
            let p = r[t];
            if (typeof p == "string") {
              if (A(p) < 1) {
                let n = { instancePath: a + "/link/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.additionalProperties, data: p };
                e === null ? e = [n] : e.push(n), i++;
              }
            } else {
              let n = { instancePath: a + "/link/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: v.additionalProperties.type, parentSchema: v.additionalProperties, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
          }
        if (r.holder !== void 0) {
          let t = r.holder;
          if (Array.isArray(t)) {
            let p = t.length;
            for (let n = 0; n < p; n++) {
              let o = t[n];
              if (typeof o != "string") {
                let l = { instancePath: a + "/link/holder/" + n, schemaPath: "#/definitions/link/properties/holder/items/type", keyword: "type", params: { type: "\
string" }, schema: v.properties.holder.items.type, parentSchema: v.properties.holder.items, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let p = { instancePath: a + "/link/holder", schemaPath: "#/definitions/link/properties/holder/type", keyword: "type", params: { type: "array" }, schema: v.
            properties.holder.type, parentSchema: v.properties.holder, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        for (let t in r)
          if (this.sides.length > 0 && !this.sides.includes(t) && t !== "holder") {
            let p = { instancePath: a + "/link", schemaPath: "#/definitions/link/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.sides },
            schema: !0, parentSchema: v, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
      } else {
        let t = { instancePath: a + "/link", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v,
        data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.match !== void 0) {
      let r = s.match;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (!(t === "certain" || t === "weak" || t === "conflict")) {
            let p = { instancePath: a + "/match", schemaPath: "#/definitions/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: k, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.certain !== void 0) {
          let t = r.certain;
          if (Array.isArray(t)) {
            let p = t.length;
            for (let n = 0; n < p; n++) {
              let o = t[n];
              if (typeof o != "string") {
                let l = { instancePath: a + "/match/certain/" + n, schemaPath: "#/definitions/match/properties/certain/items/type", keyword: "type", params: { type: "\
string" }, schema: k.properties.certain.items.type, parentSchema: k.properties.certain.items, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let p = { instancePath: a + "/match/certain", schemaPath: "#/definitions/match/properties/certain/type", keyword: "type", params: { type: "array" },
            schema: k.properties.certain.type, parentSchema: k.properties.certain, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.weak !== void 0) {
          let t = r.weak;
          if (Array.isArray(t)) {
            let p = t.length;
            for (let n = 0; n < p; n++) {
              let o = t[n];
              if (typeof o != "string") {
                let l = { instancePath: a + "/match/weak/" + n, schemaPath: "#/definitions/match/properties/weak/items/type", keyword: "type", params: { type: "\
string" }, schema: k.properties.weak.items.type, parentSchema: k.properties.weak.items, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let p = { instancePath: a + "/match/weak", schemaPath: "#/definitions/match/properties/weak/type", keyword: "type", params: { type: "array" }, schema: k.
            properties.weak.type, parentSchema: k.properties.weak, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.conflict !== void 0) {
          let t = r.conflict;
          if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
            let p = { instancePath: a + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/type", keyword: "type", params: { type: k.properties.
            conflict.type }, schema: k.properties.conflict.type, parentSchema: k.properties.conflict, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.same === void 0) {
              let p = { instancePath: a + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
same" }, schema: k.properties.conflict.required, parentSchema: k.properties.conflict, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (t.other === void 0) {
              let p = { instancePath: a + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
other" }, schema: k.properties.conflict.required, parentSchema: k.properties.conflict, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p in t)
              if (!(p === "same" || p === "other")) {
                let n = { instancePath: a + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/additionalProperties", keyword: "additionalP\
roperties", params: { additionalProperty: p }, schema: !1, parentSchema: k.properties.conflict, data: t };
                e === null ? e = [n] : e.push(n), i++;
              }
            if (t.same !== void 0) {
              let p = t.same;
              if (typeof p != "string") {
                let n = { instancePath: a + "/match/conflict/same", schemaPath: "#/definitions/match/properties/conflict/properties/same/type", keyword: "type",
                params: { type: "string" }, schema: k.properties.conflict.properties.same.type, parentSchema: k.properties.conflict.properties.same, data: p };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (t.other !== void 0) {
              let p = t.other;
              if (typeof p != "string") {
                let n = { instancePath: a + "/match/conflict/other", schemaPath: "#/definitions/match/properties/conflict/properties/other/type", keyword: "type",
                params: { type: "string" }, schema: k.properties.conflict.properties.other.type, parentSchema: k.properties.conflict.properties.other, data: p };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
          }
        }
      } else {
        let t = { instancePath: a + "/match", schemaPath: "#/definitions/match/type", keyword: "type", params: { type: "object" }, schema: k.type, parentSchema: k,
        data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.show !== void 0) {
      let r = s.show;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (!(t === "number" || t === "name")) {
            let p = { instancePath: a + "/show", schemaPath: "#/properties/show/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: S.properties.show, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.number !== void 0) {
          let t = r.number;
          if (typeof t != "string") {
            let p = { instancePath: a + "/show/number", schemaPath: "#/properties/show/properties/number/type", keyword: "type", params: { type: "string" }, schema: S.
            properties.show.properties.number.type, parentSchema: S.properties.show.properties.number, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.name !== void 0) {
          let t = r.name;
          if (typeof t != "string") {
            let p = { instancePath: a + "/show/name", schemaPath: "#/properties/show/properties/name/type", keyword: "type", params: { type: "string" }, schema: S.
            properties.show.properties.name.type, parentSchema: S.properties.show.properties.name, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/show", schemaPath: "#/properties/show/type", keyword: "type", params: { type: "object" }, schema: S.properties.show.type, parentSchema: S.
        properties.show, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.inactive !== void 0) {
      let r = s.inactive;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: a + "/inactive", schemaPath: "#/properties/inactive/type", keyword: "type", params: { type: S.properties.inactive.type }, schema: S.
        properties.inactive.type, parentSchema: S.properties.inactive, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.fields !== void 0) {
      let r = s.fields;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r)
          K.call(this, r[t], { instancePath: a + "/fields/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: m }) ||
          (e = e === null ? K.errors : e.concat(K.errors), i = e.length);
      else {
        let t = { instancePath: a + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: S.properties.fields.
        type, parentSchema: S.properties.fields, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    for (let r in s)
      if (this.sides.length > 0 && !this.sides.includes(r) && r !== "master" && r !== "link" && r !== "match" && r !== "show" && r !== "inactive" && r !== "fiel\
ds") {
        let t = { instancePath: a, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.sides }, schema: !0, parentSchema: S,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
  }
  return L.errors = e, i === 0;
}
function Q(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s)
      L.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e ===
      null ? L.errors : e.concat(L.errors), i = e.length);
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Q.errors = e, i === 0;
}
var T = { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: { fi: 358, sv: 46 }, otherwise: "error" } }] }, H = {
type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/scalar" } },
additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, ie = { type: ["object", "string", "null"], additionalProperties: { $ref: "\
#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] };
function R(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (!(s && typeof s == "object" && !Array.isArray(s)) && typeof s != "string" && s !== null) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ie.type }, schema: ie.type, parentSchema: ie, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s) {
      let t = s[r];
      if (typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let p = { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: w.
        type }, schema: w.type, parentSchema: w, data: t };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  return R.errors = e, i === 0;
}
function E(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: H.type }, schema: H.type, parentSchema: H, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "pairs" || r === "add" || r === "otherwise")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: H,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.pairs !== void 0 && (R.call(this, s.pairs, { instancePath: a + "/pairs", parentData: s, parentDataProperty: "pairs", rootData: m }) || (e = e === null ?
    R.errors : e.concat(R.errors), i = e.length)), s.add !== void 0 && (R.call(this, s.add, { instancePath: a + "/add", parentData: s, parentDataProperty: "add",
    rootData: m }) || (e = e === null ? R.errors : e.concat(R.errors), i = e.length)), s.otherwise !== void 0) {
      let r = s.otherwise;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r)) && typeof r != "boolean") {
        let t = { instancePath: a + "/otherwise", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: w.type }, schema: w.type, parentSchema: w,
        data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  }
  return E.errors = e, i === 0;
}
function U(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s)
      E.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e ===
      null ? E.errors : e.concat(E.errors), i = e.length);
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: T.type, parentSchema: T, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return U.errors = e, i === 0;
}
function he(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.tenant === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.systems === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!te.call(c.properties, r)) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: c,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.version !== void 0) {
      let r = s.version;
      if (r !== 1) {
        let t = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: c.
        properties.version, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.tenant !== void 0) {
      let r = s.tenant;
      if (typeof r == "string") {
        if (A(r) > 60) {
          let t = { instancePath: a + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: c.
          properties.tenant, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (!re.test(r)) {
          let t = { instancePath: a + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: c.properties.tenant, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: c.properties.tenant.
        type, parentSchema: c.properties.tenant, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.extends !== void 0) {
      let r = s.extends;
      if (typeof r == "string") {
        if (!me.test(r)) {
          let t = { instancePath: a + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: c.properties.extends, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: c.properties.extends.
        type, parentSchema: c.properties.extends, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.enabled !== void 0) {
      let r = s.enabled;
      if (typeof r != "boolean") {
        let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, schema: c.properties.enabled.
        type, parentSchema: c.properties.enabled, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.live !== void 0) {
      let r = s.live;
      if (typeof r == "string") {
        if (!ge.test(r)) {
          let t = { instancePath: a + "/live", schemaPath: "#/properties/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[\
12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: c.properties.live, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "string" }, schema: c.properties.live.type, parentSchema: c.
        properties.live, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.systems !== void 0) {
      let r = s.systems;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let p = r[t];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (let n in p)
              if (n !== "system") {
                let o = p[n];
                if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                  let l = { instancePath: a + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/connection/additionalProperties/type", keyword: "type", params: { type: C.additionalProperties.type }, schema: C.additionalProperties.type, parentSchema: C.
                  additionalProperties, data: o };
                  e === null ? e = [l] : e.push(l), i++;
                }
              }
            if (p.system !== void 0) {
              let n = p.system;
              if (typeof n == "string") {
                if (!re.test(n)) {
                  let o = { instancePath: a + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/proper\
ties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: C.properties.system, data: n };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                let o = { instancePath: a + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/properti\
es/system/type", keyword: "type", params: { type: "string" }, schema: C.properties.system.type, parentSchema: C.properties.system, data: n };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            let n = { instancePath: a + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: {
            type: "object" }, schema: C.type, parentSchema: C, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      else {
        let t = { instancePath: a + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: c.properties.systems.
        type, parentSchema: c.properties.systems, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.notify !== void 0) {
      let r = s.notify;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (t !== "errors") {
            let p = { instancePath: a + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: c.properties.notify, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.errors !== void 0) {
          let t = r.errors;
          if (!Array.isArray(t) && typeof t != "string") {
            let p = { instancePath: a + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/type", keyword: "type", params: { type: c.properties.
            notify.properties.errors.type }, schema: c.properties.notify.properties.errors.type, parentSchema: c.properties.notify.properties.errors, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "string" && !we.test(t)) {
            let p = { instancePath: a + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/pattern", keyword: "pattern", params: { pattern: "^\
[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", parentSchema: c.
            properties.notify.properties.errors, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (Array.isArray(t)) {
            let p = t.length;
            for (let n = 0; n < p; n++) {
              let o = t[n];
              if (typeof o == "string") {
                if (!Pe.test(o)) {
                  let l = { instancePath: a + "/notify/errors/" + n, schemaPath: "#/properties/notify/properties/errors/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+$", parentSchema: c.properties.notify.properties.errors.items, data: o };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: a + "/notify/errors/" + n, schemaPath: "#/properties/notify/properties/errors/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.notify.properties.errors.items.type, parentSchema: c.properties.notify.properties.errors.items, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          }
        }
      } else {
        let t = { instancePath: a + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, schema: c.properties.notify.
        type, parentSchema: c.properties.notify, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.schedule !== void 0) {
      let r = s.schedule;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (!(t === "timezone" || t === "windows" || t === "cron" || t === "spread")) {
            let p = { instancePath: a + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: c.properties.schedule, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.timezone !== void 0) {
          let t = r.timezone;
          if (typeof t == "string") {
            if (A(t) < 1) {
              let p = { instancePath: a + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: c.properties.schedule.properties.timezone, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/type", keyword: "type", params: { type: "st\
ring" }, schema: c.properties.schedule.properties.timezone.type, parentSchema: c.properties.schedule.properties.timezone, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.windows !== void 0) {
          let t = r.windows;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              let n = { instancePath: a + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.schedule.properties.windows, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
            let p = t.length;
            for (let n = 0; n < p; n++) {
              let o = t[n];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.from === void 0) {
                  let l = { instancePath: a + "/schedule/windows/" + n, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "from" }, schema: c.properties.schedule.properties.windows.items.required, parentSchema: c.properties.schedule.properties.windows.
                  items, data: o };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (o.to === void 0) {
                  let l = { instancePath: a + "/schedule/windows/" + n, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "to" }, schema: c.properties.schedule.properties.windows.items.required, parentSchema: c.properties.schedule.properties.windows.items,
                  data: o };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (o.every === void 0) {
                  let l = { instancePath: a + "/schedule/windows/" + n, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "every" }, schema: c.properties.schedule.properties.windows.items.required, parentSchema: c.properties.schedule.properties.windows.
                  items, data: o };
                  e === null ? e = [l] : e.push(l), i++;
                }
                for (let l in o)
                  if (!(l === "from" || l === "to" || l === "every")) {
                    let y = { instancePath: a + "/schedule/windows/" + n, schemaPath: "#/properties/schedule/properties/windows/items/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: c.properties.schedule.properties.windows.items, data: o };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                if (o.from !== void 0) {
                  let l = o.from;
                  if (typeof l == "string") {
                    if (!oe.test(l)) {
                      let y = { instancePath: a + "/schedule/windows/" + n + "/from", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: N, data: l };
                      e === null ? e = [y] : e.push(y), i++;
                    }
                  } else {
                    let y = { instancePath: a + "/schedule/windows/" + n + "/from", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "str\
ing" }, schema: N.type, parentSchema: N, data: l };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                }
                if (o.to !== void 0) {
                  let l = o.to;
                  if (typeof l == "string") {
                    if (!oe.test(l)) {
                      let y = { instancePath: a + "/schedule/windows/" + n + "/to", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: N, data: l };
                      e === null ? e = [y] : e.push(y), i++;
                    }
                  } else {
                    let y = { instancePath: a + "/schedule/windows/" + n + "/to", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "strin\
g" }, schema: N.type, parentSchema: N, data: l };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                }
                if (o.every !== void 0) {
                  let l = o.every;
                  if (typeof l == "string") {
                    if (!le.test(l)) {
                      let y = { instancePath: a + "/schedule/windows/" + n + "/every", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: {
                      pattern: "^\\d+(s|m|h)$" }, schema: "^\\d+(s|m|h)$", parentSchema: B, data: l };
                      e === null ? e = [y] : e.push(y), i++;
                    }
                  } else {
                    let y = { instancePath: a + "/schedule/windows/" + n + "/every", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "\
string" }, schema: B.type, parentSchema: B, data: l };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                }
              } else {
                let l = { instancePath: a + "/schedule/windows/" + n, schemaPath: "#/properties/schedule/properties/windows/items/type", keyword: "type", params: {
                type: "object" }, schema: c.properties.schedule.properties.windows.items.type, parentSchema: c.properties.schedule.properties.windows.items, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let p = { instancePath: a + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/type", keyword: "type", params: { type: "arra\
y" }, schema: c.properties.schedule.properties.windows.type, parentSchema: c.properties.schedule.properties.windows, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.cron !== void 0) {
          let t = r.cron;
          if (!Array.isArray(t) && typeof t != "string") {
            let p = { instancePath: a + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/type", keyword: "type", params: { type: c.properties.
            schedule.properties.cron.type }, schema: c.properties.schedule.properties.cron.type, parentSchema: c.properties.schedule.properties.cron, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "string" && A(t) < 1) {
            let p = { instancePath: a + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minLength", keyword: "minLength", params: { limit: 1 },
            schema: 1, parentSchema: c.properties.schedule.properties.cron, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (Array.isArray(t)) {
            if (t.length < 1) {
              let n = { instancePath: a + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: c.properties.schedule.properties.cron, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
            let p = t.length;
            for (let n = 0; n < p; n++) {
              let o = t[n];
              if (typeof o == "string") {
                if (A(o) < 1) {
                  let l = { instancePath: a + "/schedule/cron/" + n, schemaPath: "#/properties/schedule/properties/cron/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: c.properties.schedule.properties.cron.items, data: o };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: a + "/schedule/cron/" + n, schemaPath: "#/properties/schedule/properties/cron/items/type", keyword: "type", params: { type: "\
string" }, schema: c.properties.schedule.properties.cron.items.type, parentSchema: c.properties.schedule.properties.cron.items, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          }
        }
        if (r.spread !== void 0) {
          let t = r.spread;
          if (typeof t == "string") {
            if (!le.test(t)) {
              let p = { instancePath: a + "/schedule/spread", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\d+(s|m|h)$" },
              schema: "^\\d+(s|m|h)$", parentSchema: B, data: t };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/schedule/spread", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" }, schema: B.type,
            parentSchema: B, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: c.properties.schedule.
        type, parentSchema: c.properties.schedule, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.settings !== void 0) {
      let r = s.settings;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let t = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: c.properties.settings.
        type, parentSchema: c.properties.settings, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.mode !== void 0) {
      let r = s.mode;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let p = r[t];
          if (!(p === "on" || p === "dry" || p === "off")) {
            let n = { instancePath: a + "/mode/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mode/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: c.properties.mode.additionalProperties.enum }, schema: c.properties.mode.additionalProperties.enum, parentSchema: c.properties.mode.
            additionalProperties, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      else {
        let t = { instancePath: a + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "object" }, schema: c.properties.mode.type, parentSchema: c.
        properties.mode, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.entities !== void 0 && (Q.call(this, s.entities, { instancePath: a + "/entities", parentData: s, parentDataProperty: "entities", rootData: m }) || (e = e ===
    null ? Q.errors : e.concat(Q.errors), i = e.length)), s.maps !== void 0 && (U.call(this, s.maps, { instancePath: a + "/maps", parentData: s, parentDataProperty: "\
maps", rootData: m }) || (e = e === null ? U.errors : e.concat(U.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: c.type, parentSchema: c, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return he.errors = e, i === 0;
}
var ke = ye, d = { type: "object", properties: { version: { const: 1, examples: [1] }, pack: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["crm-\
erp"] }, release: { type: ["integer", "string"], pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$", examples: [1] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-\
]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["base@1"] }, systems: { type: "object", additionalProperties: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
examples: [{ crm: "acme-crm", erp: "acme-erp" }] }, settings: { type: "string", pattern: "\\.json$", examples: ["settings.schema.json"] }, include: { $ref: "rul\
es.schema.json#/definitions/include" }, demands: { type: "array", items: { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: { $ref: "\
#/definitions/paths" }, why: { type: "string", examples: ["a field of one table serves one purpose"] } }, additionalProperties: !1, minProperties: 1 }, examples: [
[{ distinct: ["products.guidField", "products.exclude.field"] }]] }, entities: { $ref: "rules.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.\
json#/definitions/maps" } }, required: ["version", "pack", "release"], additionalProperties: !1, definitions: { paths: { type: "array", minItems: 2, items: { type: "\
string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] } } }, q = { type: "array", items: {
type: "string", minLength: 1 }, examples: [["maps.yaml", "customers.yaml"]] }, j = { type: "array", minItems: 2, items: { type: "string", pattern: "^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] }, be = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u"), xe = new RegExp(
"\\.json$", "u"), ce = new RegExp("^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", "u");
function W(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s)
      L.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e ===
      null ? L.errors : e.concat(L.errors), i = e.length);
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return W.errors = e, i === 0;
}
function X(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s)
      E.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e ===
      null ? E.errors : e.concat(E.errors), i = e.length);
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: T.type, parentSchema: T, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return X.errors = e, i === 0;
}
function ye(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: d.required, parentSchema: d, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.pack === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: d.required, parentSchema: d, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.release === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: d.required, parentSchema: d, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!te.call(d.properties, r)) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: d,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.version !== void 0) {
      let r = s.version;
      if (r !== 1) {
        let t = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: d.
        properties.version, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.pack !== void 0) {
      let r = s.pack;
      if (typeof r == "string") {
        if (!re.test(r)) {
          let t = { instancePath: a + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: d.properties.pack, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: d.properties.pack.type, parentSchema: d.
        properties.pack, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.release !== void 0) {
      let r = s.release;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let t = { instancePath: a + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: d.properties.release.type }, schema: d.
        properties.release.type, parentSchema: d.properties.release, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "string" && !be.test(r)) {
        let t = { instancePath: a + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" },
        schema: "^[A-Za-z0-9][A-Za-z0-9.-]*$", parentSchema: d.properties.release, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.extends !== void 0) {
      let r = s.extends;
      if (typeof r == "string") {
        if (!me.test(r)) {
          let t = { instancePath: a + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: d.properties.extends, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: d.properties.extends.
        type, parentSchema: d.properties.extends, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.systems !== void 0) {
      let r = s.systems;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let p = r[t];
          if (typeof p == "string") {
            if (!re.test(p)) {
              let n = { instancePath: a + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/patte\
rn", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: d.properties.systems.additionalProperties, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: d.properties.systems.additionalProperties.type, parentSchema: d.properties.systems.additionalProperties, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      else {
        let t = { instancePath: a + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: d.properties.systems.
        type, parentSchema: d.properties.systems, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.settings !== void 0) {
      let r = s.settings;
      if (typeof r == "string") {
        if (!xe.test(r)) {
          let t = { instancePath: a + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, schema: "\\.\
json$", parentSchema: d.properties.settings, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, schema: d.properties.settings.
        type, parentSchema: d.properties.settings, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.include !== void 0) {
      let r = s.include;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let n = r[p];
          if (typeof n == "string") {
            if (A(n) < 1) {
              let o = { instancePath: a + "/include/" + p, schemaPath: "rules.schema.json#/definitions/include/items/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: q.items, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/include/" + p, schemaPath: "rules.schema.json#/definitions/include/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: q.items.type, parentSchema: q.items, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/include", schemaPath: "rules.schema.json#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: q.
        type, parentSchema: q, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.demands !== void 0) {
      let r = s.demands;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let n = r[p];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (Object.keys(n).length < 1) {
              let o = { instancePath: a + "/demands/" + p, schemaPath: "#/properties/demands/items/minProperties", keyword: "minProperties", params: { limit: 1 },
              schema: 1, parentSchema: d.properties.demands.items, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
            for (let o in n)
              if (!(o === "distinct" || o === "apart" || o === "why")) {
                let l = { instancePath: a + "/demands/" + p, schemaPath: "#/properties/demands/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: o }, schema: !1, parentSchema: d.properties.demands.items, data: n };
                e === null ? e = [l] : e.push(l), i++;
              }
            if (n.distinct !== void 0) {
              let o = n.distinct;
              if (Array.isArray(o)) {
                if (o.length < 2) {
                  let y = { instancePath: a + "/demands/" + p + "/distinct", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: j, data: o };
                  e === null ? e = [y] : e.push(y), i++;
                }
                let l = o.length;
                for (let y = 0; y < l; y++) {
                  let Z = o[y];
                  if (typeof Z == "string") {
                    if (!ce.test(Z)) {
                      let $ = { instancePath: a + "/demands/" + p + "/distinct/" + y, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: j.items, data: Z };
                      e === null ? e = [$] : e.push($), i++;
                    }
                  } else {
                    let $ = { instancePath: a + "/demands/" + p + "/distinct/" + y, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: j.items.type, parentSchema: j.items, data: Z };
                    e === null ? e = [$] : e.push($), i++;
                  }
                }
              } else {
                let l = { instancePath: a + "/demands/" + p + "/distinct", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: j.
                type, parentSchema: j, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (n.apart !== void 0) {
              let o = n.apart;
              if (Array.isArray(o)) {
                if (o.length < 2) {
                  let y = { instancePath: a + "/demands/" + p + "/apart", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: j, data: o };
                  e === null ? e = [y] : e.push(y), i++;
                }
                let l = o.length;
                for (let y = 0; y < l; y++) {
                  let Z = o[y];
                  if (typeof Z == "string") {
                    if (!ce.test(Z)) {
                      let $ = { instancePath: a + "/demands/" + p + "/apart/" + y, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: j.items, data: Z };
                      e === null ? e = [$] : e.push($), i++;
                    }
                  } else {
                    let $ = { instancePath: a + "/demands/" + p + "/apart/" + y, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: j.items.type, parentSchema: j.items, data: Z };
                    e === null ? e = [$] : e.push($), i++;
                  }
                }
              } else {
                let l = { instancePath: a + "/demands/" + p + "/apart", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: j.
                type, parentSchema: j, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (n.why !== void 0) {
              let o = n.why;
              if (typeof o != "string") {
                let l = { instancePath: a + "/demands/" + p + "/why", schemaPath: "#/properties/demands/items/properties/why/type", keyword: "type", params: { type: "\
string" }, schema: d.properties.demands.items.properties.why.type, parentSchema: d.properties.demands.items.properties.why, data: o };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let o = { instancePath: a + "/demands/" + p, schemaPath: "#/properties/demands/items/type", keyword: "type", params: { type: "object" }, schema: d.properties.
            demands.items.type, parentSchema: d.properties.demands.items, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, schema: d.properties.demands.
        type, parentSchema: d.properties.demands, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.entities !== void 0 && (W.call(this, s.entities, { instancePath: a + "/entities", parentData: s, parentDataProperty: "entities", rootData: m }) || (e = e ===
    null ? W.errors : e.concat(W.errors), i = e.length)), s.maps !== void 0 && (X.call(this, s.maps, { instancePath: a + "/maps", parentData: s, parentDataProperty: "\
maps", rootData: m }) || (e = e === null ? X.errors : e.concat(X.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: d.type, parentSchema: d, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ye.errors = e, i === 0;
}
var Se = de, ae = { type: "object", properties: { include: { $ref: "#/definitions/include" }, entities: { $ref: "#/definitions/entities" }, maps: { $ref: "#/def\
initions/maps" } }, additionalProperties: !1, definitions: { include: { type: "array", items: { type: "string", minLength: 1 }, examples: [["maps.yaml", "custom\
ers.yaml"]] }, entities: { type: "object", additionalProperties: { $ref: "#/definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "cl\
ients" }, erp: { resource: "associate" } } }] }, maps: { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: {
fi: 358, sv: 46 }, otherwise: "error" } }] }, entity: { type: ["object", "null"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0 }, link: {
$ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" }, show: { type: "object", properties: { number: { type: "string", examples: ["number"] }, name: {
type: "string", examples: ["name"] } }, additionalProperties: !1, examples: [{ number: "number", name: "name" }] }, inactive: { type: ["string", "null"], examples: [
"inactive"] }, fields: { type: "object", additionalProperties: { $ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: {
$ref: "#/definitions/entitySide" } }, entitySide: { type: "object", properties: { resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "\
object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "\
string", examples: ["product"] }, where: { $ref: "#/definitions/predicate" }, exclude: { $ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string",
"null"], additionalProperties: { type: ["string", "number", "boolean", "object"], additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [{ product: {
type: "Materials" } }] } }, additionalProperties: !1, examples: [{ resource: "customers" }] }, predicate: { type: ["object", "string", "null"], properties: { field: {
type: "string", minLength: 1, examples: ["group12"] }, value: { $ref: "#/definitions/scalars" }, not: { $ref: "#/definitions/scalars" } }, required: ["field"], additionalProperties: !1,
examples: [{ field: "group12", value: 9 }] }, link: { type: "object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [
["product", "workType"]] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [{ erp: "information1" }] }, match: { type: "object", properties: {
certain: { type: "array", items: { type: "string" }, examples: [["number", "vatNumber", "name"]] }, weak: { type: "array", items: { type: "string" }, examples: [
["name"]] }, conflict: { type: ["object", "null"], properties: { same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } },
required: ["same", "other"], additionalProperties: !1, examples: [{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code",
"name"], weak: ["name"] }] }, field: { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: [
"decimal"] }, owner: { type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["informati\
on", "issue"], examples: ["issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, kinds: { type: "array", items: {
type: "string" }, examples: [["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1,
examples: ["departments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-liv\
e" }] }, suggest: { type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: {
in: "numberSeries", key: 1, by: "id", from: "first", to: "last" } } }] }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/defini\
tions/fieldSide" } }, fieldSide: { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1, examples: ["currency.code"] }, map: {
type: "string", examples: ["languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definit\
ions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [
{ yes: 1, no: 0 }] }, lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currenc\
y.guid"] }, lookup: { $ref: "#/definitions/lookup" } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "\
code" } }] }, with: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: ["o\
rganizationdetails"] }, value: { type: "string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice\
.currencyCode": { in: "organizationdetails", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, lookup: { type: "object", properties: {
in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "string", examples: ["code"] }, where: {
$ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: ["paymentTerms"] }, missing: {
enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "currencies", by: "guid", value: "\
code" }] }, suggest: { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["number\
Series"] }, key: { type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "s\
tring", examples: ["fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "number\
Series", key: 1, from: "fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, normalize: { type: "array", items: { type: ["string", "object"],
minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] }, map: { type: ["o\
bject", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/scalar" } }, additionalProperties: !1,
examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, pairs: { type: ["object", "string", "null"], additionalProperties: { $ref: "#/definitions/scalar" },
examples: ["14=2, 30=5, 60=3"] }, scalar: { type: ["string", "number", "boolean"], examples: ["9"] }, scalars: { type: ["string", "number", "boolean", "array"],
items: { $ref: "#/definitions/scalar" }, minItems: 1, examples: [9] } } };
function Y(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s)
      L.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e ===
      null ? L.errors : e.concat(L.errors), i = e.length);
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Y.errors = e, i === 0;
}
function ee(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s))
    for (let r in s)
      E.call(this, s[r], { instancePath: a + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: r, rootData: m }) || (e = e ===
      null ? E.errors : e.concat(E.errors), i = e.length);
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: T.type, parentSchema: T, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ee.errors = e, i === 0;
}
function de(s, { instancePath: a = "", parentData: P, parentDataProperty: g, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "include" || r === "entities" || r === "maps")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: ae,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.include !== void 0) {
      let r = s.include;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let n = r[p];
          if (typeof n == "string") {
            if (A(n) < 1) {
              let o = { instancePath: a + "/include/" + p, schemaPath: "#/definitions/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: q.items, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/include/" + p, schemaPath: "#/definitions/include/items/type", keyword: "type", params: { type: "string" }, schema: q.
            items.type, parentSchema: q.items, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/include", schemaPath: "#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: q.type, parentSchema: q,
        data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.entities !== void 0 && (Y.call(this, s.entities, { instancePath: a + "/entities", parentData: s, parentDataProperty: "entities", rootData: m }) || (e = e ===
    null ? Y.errors : e.concat(Y.errors), i = e.length)), s.maps !== void 0 && (ee.call(this, s.maps, { instancePath: a + "/maps", parentData: s, parentDataProperty: "\
maps", rootData: m }) || (e = e === null ? ee.errors : e.concat(ee.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: ae.type, parentSchema: ae, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return de.errors = e, i === 0;
}
var $e = { tenant: ue, pack: ke, rules: Se, system: () => !0 };
export {
  $e as SCHEMAS,
  ke as pack,
  Se as rules,
  ue as tenant
};
