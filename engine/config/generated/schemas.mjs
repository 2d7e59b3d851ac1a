// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var He = (n, t) => () => {
  try {
    return t || n((t = { exports: {} }).exports, t), t.exports;
  } catch (F) {
    throw t = 0, F;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Ee = He((Ne) => {
  "use strict";
  Object.defineProperty(Ne, "__esModule", { value: !0 });
  function Fe(n) {
    let t = n.length, F = 0, I = 0, S;
    for (; I < t; )
      F++, S = n.charCodeAt(I++), S >= 55296 && S <= 56319 && I < t && (S = n.charCodeAt(I), (S & 64512) === 56320 && I++);
    return F;
  }
  Ne.default = Fe;
  Fe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Ge = Re, x = { type: "object", properties: { version: { const: 1, examples: [1] }, tenant: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", maxLength: 60,
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
pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, duration: { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] } } }, ne = { type: "\
object", properties: { system: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["acme-erp"] } }, additionalProperties: { type: ["string", "number",
"boolean"] }, examples: [{ url: "https://erp.example/api", clientId: "${ERP_ID}", clientSecret: "${ERP_SECRET}" }] }, fe = { type: "string", pattern: "^(([01]\\d\
|2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, ue = { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] }, ie = Object.prototype.hasOwnProperty, b = Ee().
default, _e = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), Ve = new RegExp("^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "u"), Xe = new RegExp("^\\d{4}-(0[1-9\
]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), Ye = new RegExp("^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", "u"), Je = new RegExp("^[^@\\s,;\
]+@[^@\\s,;]+$", "u"), Te = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u"), Ce = new RegExp("^\\d+(s|m|h)$", "u"), we = { type: "object", additionalProperties: {
$ref: "#/definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "clients" }, erp: { resource: "associate" } } }] }, U = { type: ["obje\
ct", "null"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0 }, link: { $ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" },
show: { type: "object", properties: { number: { type: "string", examples: ["number"] }, name: { type: "string", examples: ["name"] } }, additionalProperties: !1,
examples: [{ number: "number", name: "name" }] }, inactive: { type: ["string", "null"], examples: ["inactive"] }, fields: { type: "object", additionalProperties: {
$ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: { $ref: "#/definitions/entitySide" } }, J = { type: "\
object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] } }, additionalProperties: { type: "\
string", minLength: 1 }, examples: [{ erp: "information1" }] }, M = { type: "object", properties: { certain: { type: "array", items: { type: "string" }, examples: [
["number", "vatNumber", "name"]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: {
same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [
{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, V = { type: "object", properties: {
resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 },
examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["product"] }, where: { $ref: "#/definitions/predicate" }, exclude: {
$ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string", "number", "boolean", "object"], additionalProperties: {
$ref: "#/definitions/scalar" } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1, examples: [{ resource: "customers" }] }, D = { type: [
"string", "number", "boolean"], examples: ["9"] }, H = { type: ["object", "string", "null"], minProperties: 1, properties: { field: { type: "string", minLength: 1,
examples: ["group12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolean", "object"], if: { type: "object" }, then: { $ref: "\
#/definitions/predicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30, 40"] }, from: { $ref: "#/definitions/scalar", examples: [
"2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [99] }, all: { $ref: "#/definitions/predicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1,
examples: [{ field: "group12", value: 9 }] }, ge = { validate: Y }, ke = { type: ["string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" },
minItems: 1, examples: [9] };
function de(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean" && !Array.isArray(n)) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: ke.type }, schema: ke.type, parentSchema: ke, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let i = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: ke, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    let p = n.length;
    for (let i = 0; i < p; i++) {
      let h = n[i];
      if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean") {
        let l = { instancePath: t + "/" + i, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
        data: h };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  }
  return de.errors = e, r === 0;
}
var De = { type: "array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] };
function le(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let i = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: De, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    let p = n.length;
    for (let i = 0; i < p; i++)
      ge.validate.call(this, n[i], { instancePath: t + "/" + i, parentData: n, parentDataProperty: i, rootData: S }) || (e = e === null ? ge.validate.errors : e.
      concat(ge.validate.errors), r = e.length);
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: De.type, parentSchema: De, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return le.errors = e, r === 0;
}
function Y(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: H.type }, schema: H.type, parentSchema: H, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: H, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!(i === "field" || i === "value" || i === "not" || i === "in" || i === "from" || i === "to" || i === "all" || i === "any")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: H,
        data: n };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (n.field !== void 0) {
      let i = n.field;
      if (typeof i == "string") {
        if (b(i) < 1) {
          let h = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: H.
          properties.field, data: i };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: H.properties.field.type,
        parentSchema: H.properties.field, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.value !== void 0) {
      let i = n.value;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
        data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.not !== void 0) {
      let i = n.not;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean" && !(i && typeof i == "object" && !Array.isArray(i))) {
        let u = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: H.properties.not.type }, schema: H.properties.
        not.type, parentSchema: H.properties.not, data: i };
        e === null ? e = [u] : e.push(u), r++;
      }
      let h = r, l = !0, d = r;
      if (!(i && typeof i == "object" && !Array.isArray(i))) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var p = d === r;
      if (r = h, e !== null && (h ? e.length = h : e = null), p) {
        let u = r;
        ge.validate.call(this, i, { instancePath: t + "/not", parentData: n, parentDataProperty: "not", rootData: S }) || (e = e === null ? ge.validate.errors :
        e.concat(ge.validate.errors), r = e.length);
        var p = u === r;
        l = p;
      }
      if (!l) {
        let u = { instancePath: t + "/not", schemaPath: "#/properties/not/if", keyword: "if", params: { failingKeyword: "then" }, schema: H.properties.not.if, parentSchema: H.
        properties.not, data: i };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.in !== void 0 && (de.call(this, n.in, { instancePath: t + "/in", parentData: n, parentDataProperty: "in", rootData: S }) || (e = e === null ? de.errors :
    e.concat(de.errors), r = e.length)), n.from !== void 0) {
      let i = n.from;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/from", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
        data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.to !== void 0) {
      let i = n.to;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/to", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    n.all !== void 0 && (le.call(this, n.all, { instancePath: t + "/all", parentData: n, parentDataProperty: "all", rootData: S }) || (e = e === null ? le.errors :
    e.concat(le.errors), r = e.length)), n.any !== void 0 && (le.call(this, n.any, { instancePath: t + "/any", parentData: n, parentDataProperty: "any", rootData: S }) ||
    (e = e === null ? le.errors : e.concat(le.errors), r = e.length));
  }
  return Y.errors = e, r === 0;
}
function Se(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "resource" || p === "anyOf" || p === "bornAs" || p === "where" || p === "exclude" || p === "onCreate")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: V,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.resource !== void 0) {
      let p = n.resource;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: V.
          properties.resource, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: V.properties.resource.
        type, parentSchema: V.properties.resource, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.anyOf !== void 0) {
      let p = n.anyOf;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let i = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: V.
          properties.anyOf, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in p) {
          let h = p[i];
          if (typeof h == "string") {
            if (b(h) < 1) {
              let l = { instancePath: t + "/anyOf/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: V.properties.anyOf.additionalProperties, data: h };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/anyOf/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: V.properties.anyOf.additionalProperties.type, parentSchema: V.properties.anyOf.additionalProperties, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "object" }, schema: V.properties.anyOf.type,
        parentSchema: V.properties.anyOf, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.bornAs !== void 0) {
      let p = n.bornAs;
      if (typeof p != "string") {
        let i = { instancePath: t + "/bornAs", schemaPath: "#/properties/bornAs/type", keyword: "type", params: { type: "string" }, schema: V.properties.bornAs.
        type, parentSchema: V.properties.bornAs, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.where !== void 0 && (Y.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: S }) || (e = e === null ?
    Y.errors : e.concat(Y.errors), r = e.length)), n.exclude !== void 0 && (Y.call(this, n.exclude, { instancePath: t + "/exclude", parentData: n, parentDataProperty: "\
exclude", rootData: S }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), n.onCreate !== void 0) {
      let p = n.onCreate;
      if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "string" && p !== null) {
        let i = { instancePath: t + "/onCreate", schemaPath: "#/properties/onCreate/type", keyword: "type", params: { type: V.properties.onCreate.type }, schema: V.
        properties.onCreate.type, parentSchema: V.properties.onCreate, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && !(h && typeof h == "object" && !Array.isArray(h))) {
            let l = { instancePath: t + "/onCreate/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/onCreate/additionalProperties/type",
            keyword: "type", params: { type: V.properties.onCreate.additionalProperties.type }, schema: V.properties.onCreate.additionalProperties.type, parentSchema: V.
            properties.onCreate.additionalProperties, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h))
            for (let l in h) {
              let d = h[l];
              if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
                let u = { instancePath: t + "/onCreate/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
        }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Se.errors = e, r === 0;
}
var $ = { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: {
type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: [
"issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, kinds: { type: "array", items: { type: "string" }, examples: [
["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["depar\
tments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: {
type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSerie\
s", key: 1, by: "id", from: "first", to: "last" } } }] }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } },
Z = { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["numberSeries"] }, key: {
type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "string", examples: [
"fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numberSeries", key: 1, from: "\
fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, O = { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1,
examples: ["currency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] }, map: { type: "string", examples: ["languages"] },
normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: {
yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] }, lookup: { $ref: "#/def\
initions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/definitions/l\
ookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$firstName($value)", lastName: "$lastName($val\
ue)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "code" } }] }, with: { type: "object",
additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] }, value: { type: "\
string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "organizationdetai\
ls", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, Q = { type: ["array", "string", "object"], minProperties: 1, maxProperties: 1,
additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "\
#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] };
function ye(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if ((!n || typeof n != "object") && typeof n != "string") {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Q.type }, schema: Q.type, parentSchema: Q, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (Array.isArray(n)) {
    let p = n.length;
    for (let i = 0; i < p; i++) {
      let h = n[i];
      if (typeof h != "string" && !(h && typeof h == "object" && !Array.isArray(h))) {
        let l = { instancePath: t + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: Q.items.type }, schema: Q.items.type, parentSchema: Q.
        items, data: h };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (Object.keys(h).length > 1) {
          let l = { instancePath: t + "/" + i, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: Q.items,
          data: h };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (Object.keys(h).length < 1) {
          let l = { instancePath: t + "/" + i, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Q.items,
          data: h };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in h) {
          let d = h[l];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
            let u = { instancePath: t + "/" + i + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: {
            type: D.type }, schema: D.type, parentSchema: D, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      }
    }
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1) {
      let p = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: Q, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (Object.keys(n).length < 1) {
      let p = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Q, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n) {
      let i = n[p];
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.
        type }, schema: D.type, parentSchema: D, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return ye.errors = e, r === 0;
}
var R = { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "\
string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: [
"paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "\
currencies", by: "guid", value: "code" }] };
function me(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.in === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, schema: R.required, parentSchema: R, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "in" || p === "by" || p === "value" || p === "where" || p === "pick" || p === "prefer" || p === "missing")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: R,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.in !== void 0) {
      let p = n.in;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: R.properties.
          in, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, schema: R.properties.in.type, parentSchema: R.
        properties.in, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.by !== void 0) {
      let p = n.by;
      if (typeof p != "string") {
        let i = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: R.properties.by.type, parentSchema: R.
        properties.by, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.value !== void 0) {
      let p = n.value;
      if (typeof p != "string") {
        let i = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: R.properties.value.type,
        parentSchema: R.properties.value, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.where !== void 0 && (Y.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: S }) || (e = e === null ?
    Y.errors : e.concat(Y.errors), r = e.length)), n.pick !== void 0) {
      let p = n.pick;
      if (!(p === "first" || p === "lowest")) {
        let i = { instancePath: t + "/pick", schemaPath: "#/properties/pick/enum", keyword: "enum", params: { allowedValues: R.properties.pick.enum }, schema: R.
        properties.pick.enum, parentSchema: R.properties.pick, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.prefer !== void 0) {
      let p = n.prefer;
      if (typeof p != "string") {
        let i = { instancePath: t + "/prefer", schemaPath: "#/properties/prefer/type", keyword: "type", params: { type: "string" }, schema: R.properties.prefer.
        type, parentSchema: R.properties.prefer, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.missing !== void 0) {
      let p = n.missing;
      if (!(p === "issue" || p === "warning" || p === "information")) {
        let i = { instancePath: t + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: R.properties.missing.enum }, schema: R.
        properties.missing.enum, parentSchema: R.properties.missing, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: R.type, parentSchema: R, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return me.errors = e, r === 0;
}
function xe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: O.type }, schema: O.type, parentSchema: O, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (typeof n == "string" && b(n) < 1) {
    let p = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!ie.call(O.properties, p)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: O,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.path !== void 0) {
      let p = n.path;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.
          properties.path, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: O.properties.path.type, parentSchema: O.
        properties.path, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.read !== void 0) {
      let p = n.read;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/read", schemaPath: "#/properties/read/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.
          properties.read, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "string" }, schema: O.properties.read.type, parentSchema: O.
        properties.read, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.map !== void 0) {
      let p = n.map;
      if (typeof p != "string") {
        let i = { instancePath: t + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: O.properties.map.type, parentSchema: O.
        properties.map, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.normalize !== void 0 && (ye.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: S }) ||
    (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), n.not !== void 0) {
      let p = n.not;
      if (typeof p != "boolean") {
        let i = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "boolean" }, schema: O.properties.not.type, parentSchema: O.
        properties.not, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.default !== void 0) {
      let p = n.default;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let i = { instancePath: t + "/default", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.flag !== void 0) {
      let p = n.flag;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "yes" || i === "no")) {
            let h = { instancePath: t + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: O.properties.flag, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.yes !== void 0) {
          let i = p.yes;
          if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
            let h = { instancePath: t + "/flag/yes", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
            data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.no !== void 0) {
          let i = p.no;
          if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
            let h = { instancePath: t + "/flag/no", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
            data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" }, schema: O.properties.flag.type, parentSchema: O.
        properties.flag, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.lookup !== void 0 && (me.call(this, n.lookup, { instancePath: t + "/lookup", parentData: n, parentDataProperty: "lookup", rootData: S }) || (e = e ===
    null ? me.errors : e.concat(me.errors), r = e.length)), n.write !== void 0) {
      let p = n.write;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "path" || i === "lookup" || i === "set")) {
            let h = { instancePath: t + "/write", schemaPath: "#/properties/write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: O.properties.write, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.path !== void 0) {
          let i = p.path;
          if (typeof i == "string") {
            if (b(i) < 1) {
              let h = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: O.properties.write.properties.path, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/type", keyword: "type", params: { type: "string" }, schema: O.
            properties.write.properties.path.type, parentSchema: O.properties.write.properties.path, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.lookup !== void 0 && (me.call(this, p.lookup, { instancePath: t + "/write/lookup", parentData: p, parentDataProperty: "lookup", rootData: S }) || (e =
        e === null ? me.errors : e.concat(me.errors), r = e.length)), p.set !== void 0) {
          let i = p.set;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let h in i) {
              let l = i[h];
              if (typeof l == "string") {
                if (b(l) < 1) {
                  let d = { instancePath: t + "/write/set/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additio\
nalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.write.properties.set.additionalProperties, data: l };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/write/set/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additiona\
lProperties/type", keyword: "type", params: { type: "string" }, schema: O.properties.write.properties.set.additionalProperties.type, parentSchema: O.properties.
                write.properties.set.additionalProperties, data: l };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          else {
            let h = { instancePath: t + "/write/set", schemaPath: "#/properties/write/properties/set/type", keyword: "type", params: { type: "object" }, schema: O.
            properties.write.properties.set.type, parentSchema: O.properties.write.properties.set, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "object" }, schema: O.properties.write.type,
        parentSchema: O.properties.write, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.with !== void 0) {
      let p = n.with;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && !(h && typeof h == "object" && !Array.isArray(h))) {
            let l = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "\
type", params: { type: O.properties.with.additionalProperties.type }, schema: O.properties.with.additionalProperties.type, parentSchema: O.properties.with.additionalProperties,
            data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.in === void 0) {
              let l = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "in" }, schema: O.properties.with.additionalProperties.required, parentSchema: O.properties.with.additionalProperties, data: h };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (h.value === void 0) {
              let l = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "value" }, schema: O.properties.with.additionalProperties.required, parentSchema: O.properties.with.additionalProperties, data: h };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in h)
              if (!(l === "in" || l === "value")) {
                let d = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/additiona\
lProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: O.properties.with.additionalProperties, data: h };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (h.in !== void 0) {
              let l = h.in;
              if (typeof l != "string") {
                let d = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/with/additionalProperties/p\
roperties/in/type", keyword: "type", params: { type: "string" }, schema: O.properties.with.additionalProperties.properties.in.type, parentSchema: O.properties.with.
                additionalProperties.properties.in, data: l };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (h.value !== void 0) {
              let l = h.value;
              if (typeof l != "string") {
                let d = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/with/additionalPropertie\
s/properties/value/type", keyword: "type", params: { type: "string" }, schema: O.properties.with.additionalProperties.properties.value.type, parentSchema: O.properties.
                with.additionalProperties.properties.value, data: l };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          }
        }
      else {
        let i = { instancePath: t + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: O.properties.with.type, parentSchema: O.
        properties.with, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  }
  return xe.errors = e, r === 0;
}
function qe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: $.type }, schema: $.type, parentSchema: $, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      ie.call($.properties, p) || xe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p,
      rootData: S }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length);
    if (n.type !== void 0) {
      let p = n.type;
      if (!(p === "text" || p === "integer" || p === "decimal" || p === "boolean" || p === "date")) {
        let i = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: $.properties.type.enum }, schema: $.
        properties.type.enum, parentSchema: $.properties.type, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.owner !== void 0) {
      let p = n.owner;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.includes(p)) {
          let i = { instancePath: t + "/owner", schemaPath: "#/properties/owner/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: $.
          properties.owner, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: $.properties.owner.type,
        parentSchema: $.properties.owner, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.strength !== void 0) {
      let p = n.strength;
      if (!(p === "on-change" || p === "always" || p === "initial")) {
        let i = { instancePath: t + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: $.properties.strength.enum },
        schema: $.properties.strength.enum, parentSchema: $.properties.strength, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.needed !== void 0) {
      let p = n.needed;
      if (!(p === "information" || p === "issue")) {
        let i = { instancePath: t + "/needed", schemaPath: "#/properties/needed/enum", keyword: "enum", params: { allowedValues: $.properties.needed.enum }, schema: $.
        properties.needed.enum, parentSchema: $.properties.needed, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.when !== void 0) {
      let p = n.when;
      if (typeof p != "boolean" && typeof p != "string") {
        let i = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: $.properties.when.type }, schema: $.properties.
        when.type, parentSchema: $.properties.when, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.kinds !== void 0) {
      let p = n.kinds;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let l = p[h];
          if (typeof l != "string") {
            let d = { instancePath: t + "/kinds/" + h, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: $.properties.
            kinds.items.type, parentSchema: $.properties.kinds.items, data: l };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: $.properties.kinds.type,
        parentSchema: $.properties.kinds, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.normalize !== void 0 && (ye.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: S }) ||
    (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), n.blank !== void 0 && (de.call(this, n.blank, { instancePath: t + "/blank", parentData: n,
    parentDataProperty: "blank", rootData: S }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length)), n.ref !== void 0) {
      let p = n.ref;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.properties.
          ref, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, schema: $.properties.ref.type, parentSchema: $.
        properties.ref, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.clue !== void 0) {
      let p = n.clue;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p) {
          let h = p[i];
          if (h !== "until-live") {
            let l = { instancePath: t + "/clue/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clue/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: $.properties.clue.additionalProperties.enum }, schema: $.properties.clue.additionalProperties.enum, parentSchema: $.properties.clue.
            additionalProperties, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let i in p)
          if (this.sides.length > 0 && !this.sides.includes(i)) {
            let h = { instancePath: t + "/clue", schemaPath: "#/properties/clue/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides },
            schema: !0, parentSchema: $.properties.clue, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
      } else {
        let i = { instancePath: t + "/clue", schemaPath: "#/properties/clue/type", keyword: "type", params: { type: "object" }, schema: $.properties.clue.type, parentSchema: $.
        properties.clue, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.suggest !== void 0) {
      let p = n.suggest;
      if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
        let i = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: $.properties.suggest.type }, schema: $.
        properties.suggest.type, parentSchema: $.properties.suggest, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p) {
          let h = p[i];
          if (!(h && typeof h == "object" && !Array.isArray(h)) && typeof h != "boolean") {
            let l = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/type", keyword: "type", params: {
            type: Z.type }, schema: Z.type, parentSchema: Z, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (let l in h)
              if (l !== "within") {
                let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: Z, data: h };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (h.within !== void 0) {
              let l = h.within;
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.in === void 0) {
                  let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "in" }, schema: Z.properties.within.required, parentSchema: Z.properties.within, data: l };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.from === void 0) {
                  let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "from" }, schema: Z.properties.within.required, parentSchema: Z.properties.within, data: l };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (l.to === void 0) {
                  let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "to" }, schema: Z.properties.within.required, parentSchema: Z.properties.within, data: l };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in l)
                  if (!(d === "in" || d === "key" || d === "by" || d === "from" || d === "to")) {
                    let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propert\
ies/within/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: Z.properties.within, data: l };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                if (l.in !== void 0) {
                  let d = l.in;
                  if (typeof d == "string") {
                    if (b(d) < 1) {
                      let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.within.properties.in, data: d };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/in/type", keyword: "type", params: { type: "string" }, schema: Z.properties.within.properties.in.type, parentSchema: Z.properties.within.
                    properties.in, data: d };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (l.key !== void 0) {
                  let d = l.key;
                  if (typeof d != "string" && !(typeof d == "number" && isFinite(d))) {
                    let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/key", schemaPath: "#/definitions/suggest/pro\
perties/within/properties/key/type", keyword: "type", params: { type: Z.properties.within.properties.key.type }, schema: Z.properties.within.properties.key.type,
                    parentSchema: Z.properties.within.properties.key, data: d };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (l.by !== void 0) {
                  let d = l.by;
                  if (typeof d != "string") {
                    let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/by", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/by/type", keyword: "type", params: { type: "string" }, schema: Z.properties.within.properties.by.type, parentSchema: Z.properties.within.
                    properties.by, data: d };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (l.from !== void 0) {
                  let d = l.from;
                  if (typeof d != "string") {
                    let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/from", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/from/type", keyword: "type", params: { type: "string" }, schema: Z.properties.within.properties.from.type, parentSchema: Z.properties.
                    within.properties.from, data: d };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (l.to !== void 0) {
                  let d = l.to;
                  if (typeof d != "string") {
                    let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/to", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/to/type", keyword: "type", params: { type: "string" }, schema: Z.properties.within.properties.to.type, parentSchema: Z.properties.within.
                    properties.to, data: d };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/properties/\
within/type", keyword: "type", params: { type: "object" }, schema: Z.properties.within.type, parentSchema: Z.properties.within, data: l };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          }
        }
        for (let i in p)
          if (this.sides.length > 0 && !this.sides.includes(i)) {
            let h = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.
            sides }, schema: !0, parentSchema: $.properties.suggest, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
      }
    }
    if (n.writeBack !== void 0) {
      let p = n.writeBack;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.includes(p)) {
          let i = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: $.properties.writeBack, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/type", keyword: "type", params: { type: "string" }, schema: $.properties.writeBack.
        type, parentSchema: $.properties.writeBack, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    for (let p in n)
      if (this.sides.length > 0 && !this.sides.includes(p) && p !== "type" && p !== "owner" && p !== "strength" && p !== "needed" && p !== "when" && p !== "kind\
s" && p !== "normalize" && p !== "blank" && p !== "ref" && p !== "clue" && p !== "suggest" && p !== "writeBack") {
        let i = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: $,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
  }
  return qe.errors = e, r === 0;
}
function ae(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: U.type }, schema: U.type, parentSchema: U, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      p === "master" || p === "link" || p === "match" || p === "show" || p === "inactive" || p === "fields" || Se.call(this, n[p], { instancePath: t + "/" + p.replace(
      /~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e === null ? Se.errors : e.concat(Se.errors), r = e.length);
    if (n.master !== void 0) {
      let p = n.master;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.includes(p)) {
          let i = { instancePath: t + "/master", schemaPath: "#/properties/master/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: U.properties.master, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: U.properties.master.
        type, parentSchema: U.properties.master, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.link !== void 0) {
      let p = n.link;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (i !== "holder") {
            let h = p[i];
            if (typeof h == "string") {
              if (b(h) < 1) {
                let l = { instancePath: t + "/link/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: J.additionalProperties, data: h };
                e === null ? e = [l] : e.push(l), r++;
              }
            } else {
              let l = { instancePath: t + "/link/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: J.additionalProperties.type, parentSchema: J.additionalProperties, data: h };
              e === null ? e = [l] : e.push(l), r++;
            }
          }
        if (p.holder !== void 0) {
          let i = p.holder;
          if (Array.isArray(i)) {
            let h = i.length;
            for (let l = 0; l < h; l++) {
              let d = i[l];
              if (typeof d != "string") {
                let u = { instancePath: t + "/link/holder/" + l, schemaPath: "#/definitions/link/properties/holder/items/type", keyword: "type", params: { type: "\
string" }, schema: J.properties.holder.items.type, parentSchema: J.properties.holder.items, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/link/holder", schemaPath: "#/definitions/link/properties/holder/type", keyword: "type", params: { type: "array" }, schema: J.
            properties.holder.type, parentSchema: J.properties.holder, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        for (let i in p)
          if (this.sides.length > 0 && !this.sides.includes(i) && i !== "holder") {
            let h = { instancePath: t + "/link", schemaPath: "#/definitions/link/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides },
            schema: !0, parentSchema: J, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
      } else {
        let i = { instancePath: t + "/link", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, schema: J.type, parentSchema: J,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.match !== void 0) {
      let p = n.match;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "certain" || i === "weak" || i === "conflict")) {
            let h = { instancePath: t + "/match", schemaPath: "#/definitions/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: M, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.certain !== void 0) {
          let i = p.certain;
          if (Array.isArray(i)) {
            let h = i.length;
            for (let l = 0; l < h; l++) {
              let d = i[l];
              if (typeof d != "string") {
                let u = { instancePath: t + "/match/certain/" + l, schemaPath: "#/definitions/match/properties/certain/items/type", keyword: "type", params: { type: "\
string" }, schema: M.properties.certain.items.type, parentSchema: M.properties.certain.items, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/match/certain", schemaPath: "#/definitions/match/properties/certain/type", keyword: "type", params: { type: "array" },
            schema: M.properties.certain.type, parentSchema: M.properties.certain, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.weak !== void 0) {
          let i = p.weak;
          if (Array.isArray(i)) {
            let h = i.length;
            for (let l = 0; l < h; l++) {
              let d = i[l];
              if (typeof d != "string") {
                let u = { instancePath: t + "/match/weak/" + l, schemaPath: "#/definitions/match/properties/weak/items/type", keyword: "type", params: { type: "\
string" }, schema: M.properties.weak.items.type, parentSchema: M.properties.weak.items, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/match/weak", schemaPath: "#/definitions/match/properties/weak/type", keyword: "type", params: { type: "array" }, schema: M.
            properties.weak.type, parentSchema: M.properties.weak, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.conflict !== void 0) {
          let i = p.conflict;
          if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
            let h = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/type", keyword: "type", params: { type: M.properties.
            conflict.type }, schema: M.properties.conflict.type, parentSchema: M.properties.conflict, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.same === void 0) {
              let h = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
same" }, schema: M.properties.conflict.required, parentSchema: M.properties.conflict, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (i.other === void 0) {
              let h = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
other" }, schema: M.properties.conflict.required, parentSchema: M.properties.conflict, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
            for (let h in i)
              if (!(h === "same" || h === "other")) {
                let l = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/additionalProperties", keyword: "additionalP\
roperties", params: { additionalProperty: h }, schema: !1, parentSchema: M.properties.conflict, data: i };
                e === null ? e = [l] : e.push(l), r++;
              }
            if (i.same !== void 0) {
              let h = i.same;
              if (typeof h != "string") {
                let l = { instancePath: t + "/match/conflict/same", schemaPath: "#/definitions/match/properties/conflict/properties/same/type", keyword: "type",
                params: { type: "string" }, schema: M.properties.conflict.properties.same.type, parentSchema: M.properties.conflict.properties.same, data: h };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (i.other !== void 0) {
              let h = i.other;
              if (typeof h != "string") {
                let l = { instancePath: t + "/match/conflict/other", schemaPath: "#/definitions/match/properties/conflict/properties/other/type", keyword: "type",
                params: { type: "string" }, schema: M.properties.conflict.properties.other.type, parentSchema: M.properties.conflict.properties.other, data: h };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          }
        }
      } else {
        let i = { instancePath: t + "/match", schemaPath: "#/definitions/match/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.show !== void 0) {
      let p = n.show;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "number" || i === "name")) {
            let h = { instancePath: t + "/show", schemaPath: "#/properties/show/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: U.properties.show, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.number !== void 0) {
          let i = p.number;
          if (typeof i != "string") {
            let h = { instancePath: t + "/show/number", schemaPath: "#/properties/show/properties/number/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.show.properties.number.type, parentSchema: U.properties.show.properties.number, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.name !== void 0) {
          let i = p.name;
          if (typeof i != "string") {
            let h = { instancePath: t + "/show/name", schemaPath: "#/properties/show/properties/name/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.show.properties.name.type, parentSchema: U.properties.show.properties.name, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/show", schemaPath: "#/properties/show/type", keyword: "type", params: { type: "object" }, schema: U.properties.show.type, parentSchema: U.
        properties.show, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.inactive !== void 0) {
      let p = n.inactive;
      if (typeof p != "string" && p !== null) {
        let i = { instancePath: t + "/inactive", schemaPath: "#/properties/inactive/type", keyword: "type", params: { type: U.properties.inactive.type }, schema: U.
        properties.inactive.type, parentSchema: U.properties.inactive, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.fields !== void 0) {
      let p = n.fields;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p)
          qe.call(this, p[i], { instancePath: t + "/fields/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: S }) ||
          (e = e === null ? qe.errors : e.concat(qe.errors), r = e.length);
      else {
        let i = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: U.properties.fields.
        type, parentSchema: U.properties.fields, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    for (let p in n)
      if (this.sides.length > 0 && !this.sides.includes(p) && p !== "master" && p !== "link" && p !== "match" && p !== "show" && p !== "inactive" && p !== "fiel\
ds") {
        let i = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: U,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
  }
  return ae.errors = e, r === 0;
}
function Ae(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      ae.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e ===
      null ? ae.errors : e.concat(ae.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ae.errors = e, r === 0;
}
var Pe = { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: { fi: 358, sv: 46 }, otherwise: "error" } }] },
be = { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/s\
calar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, Be = { type: ["object", "string", "null"], additionalProperties: {
$ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] };
function ce(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Be.type }, schema: Be.type, parentSchema: Be, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n) {
      let i = n[p];
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.
        type }, schema: D.type, parentSchema: D, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  return ce.errors = e, r === 0;
}
function pe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: be.type }, schema: be.type, parentSchema: be, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "pairs" || p === "add" || p === "otherwise")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: be,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.pairs !== void 0 && (ce.call(this, n.pairs, { instancePath: t + "/pairs", parentData: n, parentDataProperty: "pairs", rootData: S }) || (e = e === null ?
    ce.errors : e.concat(ce.errors), r = e.length)), n.add !== void 0 && (ce.call(this, n.add, { instancePath: t + "/add", parentData: n, parentDataProperty: "a\
dd", rootData: S }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), n.otherwise !== void 0) {
      let p = n.otherwise;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let i = { instancePath: t + "/otherwise", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: D.type }, schema: D.type, parentSchema: D,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  }
  return pe.errors = e, r === 0;
}
function je(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      pe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e ===
      null ? pe.errors : e.concat(pe.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Pe.type, parentSchema: Pe, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return je.errors = e, r === 0;
}
function Re(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: x.required, parentSchema: x, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.tenant === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, schema: x.required, parentSchema: x, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.systems === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: x.required, parentSchema: x, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!ie.call(x.properties, p)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: x,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.version !== void 0) {
      let p = n.version;
      if (p !== 1) {
        let i = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: x.
        properties.version, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.tenant !== void 0) {
      let p = n.tenant;
      if (typeof p == "string") {
        if (b(p) > 60) {
          let i = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: x.
          properties.tenant, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_e.test(p)) {
          let i = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: x.properties.tenant, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: x.properties.tenant.
        type, parentSchema: x.properties.tenant, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.extends !== void 0) {
      let p = n.extends;
      if (typeof p == "string") {
        if (!Ve.test(p)) {
          let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: x.properties.extends, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: x.properties.extends.
        type, parentSchema: x.properties.extends, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.enabled !== void 0) {
      let p = n.enabled;
      if (typeof p != "boolean") {
        let i = { instancePath: t + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, schema: x.properties.enabled.
        type, parentSchema: x.properties.enabled, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.live !== void 0) {
      let p = n.live;
      if (typeof p == "string") {
        if (!Xe.test(p)) {
          let i = { instancePath: t + "/live", schemaPath: "#/properties/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[\
12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: x.properties.live, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "string" }, schema: x.properties.live.type, parentSchema: x.
        properties.live, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.systems !== void 0) {
      let p = n.systems;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (let l in h)
              if (l !== "system") {
                let d = h[l];
                if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
                  let u = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/connection/additionalProperties/type", keyword: "type", params: { type: ne.additionalProperties.type }, schema: ne.additionalProperties.type, parentSchema: ne.
                  additionalProperties, data: d };
                  e === null ? e = [u] : e.push(u), r++;
                }
              }
            if (h.system !== void 0) {
              let l = h.system;
              if (typeof l == "string") {
                if (!_e.test(l)) {
                  let d = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/proper\
ties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: ne.properties.system, data: l };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/properti\
es/system/type", keyword: "type", params: { type: "string" }, schema: ne.properties.system.type, parentSchema: ne.properties.system, data: l };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: {
            type: "object" }, schema: ne.type, parentSchema: ne, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let i = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: x.properties.systems.
        type, parentSchema: x.properties.systems, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.notify !== void 0) {
      let p = n.notify;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (i !== "errors") {
            let h = { instancePath: t + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: x.properties.notify, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.errors !== void 0) {
          let i = p.errors;
          if (!Array.isArray(i) && typeof i != "string") {
            let h = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/type", keyword: "type", params: { type: x.properties.
            notify.properties.errors.type }, schema: x.properties.notify.properties.errors.type, parentSchema: x.properties.notify.properties.errors, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (typeof i == "string" && !Ye.test(i)) {
            let h = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/pattern", keyword: "pattern", params: { pattern: "^\
[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", parentSchema: x.
            properties.notify.properties.errors, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (Array.isArray(i)) {
            let h = i.length;
            for (let l = 0; l < h; l++) {
              let d = i[l];
              if (typeof d == "string") {
                if (!Je.test(d)) {
                  let u = { instancePath: t + "/notify/errors/" + l, schemaPath: "#/properties/notify/properties/errors/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+$", parentSchema: x.properties.notify.properties.errors.items, data: d };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                let u = { instancePath: t + "/notify/errors/" + l, schemaPath: "#/properties/notify/properties/errors/items/type", keyword: "type", params: { type: "\
string" }, schema: x.properties.notify.properties.errors.items.type, parentSchema: x.properties.notify.properties.errors.items, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          }
        }
      } else {
        let i = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, schema: x.properties.notify.
        type, parentSchema: x.properties.notify, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.schedule !== void 0) {
      let p = n.schedule;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "timezone" || i === "windows" || i === "cron" || i === "spread")) {
            let h = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: x.properties.schedule, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.timezone !== void 0) {
          let i = p.timezone;
          if (typeof i == "string") {
            if (b(i) < 1) {
              let h = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: x.properties.schedule.properties.timezone, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/type", keyword: "type", params: { type: "st\
ring" }, schema: x.properties.schedule.properties.timezone.type, parentSchema: x.properties.schedule.properties.timezone, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.windows !== void 0) {
          let i = p.windows;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let l = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: x.properties.schedule.properties.windows, data: i };
              e === null ? e = [l] : e.push(l), r++;
            }
            let h = i.length;
            for (let l = 0; l < h; l++) {
              let d = i[l];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.from === void 0) {
                  let u = { instancePath: t + "/schedule/windows/" + l, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "from" }, schema: x.properties.schedule.properties.windows.items.required, parentSchema: x.properties.schedule.properties.windows.
                  items, data: d };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (d.to === void 0) {
                  let u = { instancePath: t + "/schedule/windows/" + l, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "to" }, schema: x.properties.schedule.properties.windows.items.required, parentSchema: x.properties.schedule.properties.windows.items,
                  data: d };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (d.every === void 0) {
                  let u = { instancePath: t + "/schedule/windows/" + l, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "every" }, schema: x.properties.schedule.properties.windows.items.required, parentSchema: x.properties.schedule.properties.windows.
                  items, data: d };
                  e === null ? e = [u] : e.push(u), r++;
                }
                for (let u in d)
                  if (!(u === "from" || u === "to" || u === "every")) {
                    let g = { instancePath: t + "/schedule/windows/" + l, schemaPath: "#/properties/schedule/properties/windows/items/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: x.properties.schedule.properties.windows.items, data: d };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                if (d.from !== void 0) {
                  let u = d.from;
                  if (typeof u == "string") {
                    if (!Te.test(u)) {
                      let g = { instancePath: t + "/schedule/windows/" + l + "/from", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: fe, data: u };
                      e === null ? e = [g] : e.push(g), r++;
                    }
                  } else {
                    let g = { instancePath: t + "/schedule/windows/" + l + "/from", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "str\
ing" }, schema: fe.type, parentSchema: fe, data: u };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                }
                if (d.to !== void 0) {
                  let u = d.to;
                  if (typeof u == "string") {
                    if (!Te.test(u)) {
                      let g = { instancePath: t + "/schedule/windows/" + l + "/to", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: fe, data: u };
                      e === null ? e = [g] : e.push(g), r++;
                    }
                  } else {
                    let g = { instancePath: t + "/schedule/windows/" + l + "/to", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "strin\
g" }, schema: fe.type, parentSchema: fe, data: u };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                }
                if (d.every !== void 0) {
                  let u = d.every;
                  if (typeof u == "string") {
                    if (!Ce.test(u)) {
                      let g = { instancePath: t + "/schedule/windows/" + l + "/every", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: {
                      pattern: "^\\d+(s|m|h)$" }, schema: "^\\d+(s|m|h)$", parentSchema: ue, data: u };
                      e === null ? e = [g] : e.push(g), r++;
                    }
                  } else {
                    let g = { instancePath: t + "/schedule/windows/" + l + "/every", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "\
string" }, schema: ue.type, parentSchema: ue, data: u };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                }
              } else {
                let u = { instancePath: t + "/schedule/windows/" + l, schemaPath: "#/properties/schedule/properties/windows/items/type", keyword: "type", params: {
                type: "object" }, schema: x.properties.schedule.properties.windows.items.type, parentSchema: x.properties.schedule.properties.windows.items, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/type", keyword: "type", params: { type: "arra\
y" }, schema: x.properties.schedule.properties.windows.type, parentSchema: x.properties.schedule.properties.windows, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.cron !== void 0) {
          let i = p.cron;
          if (!Array.isArray(i) && typeof i != "string") {
            let h = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/type", keyword: "type", params: { type: x.properties.
            schedule.properties.cron.type }, schema: x.properties.schedule.properties.cron.type, parentSchema: x.properties.schedule.properties.cron, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (typeof i == "string" && b(i) < 1) {
            let h = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minLength", keyword: "minLength", params: { limit: 1 },
            schema: 1, parentSchema: x.properties.schedule.properties.cron, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let l = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: x.properties.schedule.properties.cron, data: i };
              e === null ? e = [l] : e.push(l), r++;
            }
            let h = i.length;
            for (let l = 0; l < h; l++) {
              let d = i[l];
              if (typeof d == "string") {
                if (b(d) < 1) {
                  let u = { instancePath: t + "/schedule/cron/" + l, schemaPath: "#/properties/schedule/properties/cron/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: x.properties.schedule.properties.cron.items, data: d };
                  e === null ? e = [u] : e.push(u), r++;
                }
              } else {
                let u = { instancePath: t + "/schedule/cron/" + l, schemaPath: "#/properties/schedule/properties/cron/items/type", keyword: "type", params: { type: "\
string" }, schema: x.properties.schedule.properties.cron.items.type, parentSchema: x.properties.schedule.properties.cron.items, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          }
        }
        if (p.spread !== void 0) {
          let i = p.spread;
          if (typeof i == "string") {
            if (!Ce.test(i)) {
              let h = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\d+(s|m|h)$" },
              schema: "^\\d+(s|m|h)$", parentSchema: ue, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" }, schema: ue.type,
            parentSchema: ue, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: x.properties.schedule.
        type, parentSchema: x.properties.schedule, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.settings !== void 0) {
      let p = n.settings;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let i = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: x.properties.settings.
        type, parentSchema: x.properties.settings, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.mode !== void 0) {
      let p = n.mode;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (!(h === "on" || h === "dry" || h === "off")) {
            let l = { instancePath: t + "/mode/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mode/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: x.properties.mode.additionalProperties.enum }, schema: x.properties.mode.additionalProperties.enum, parentSchema: x.properties.mode.
            additionalProperties, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let i = { instancePath: t + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "object" }, schema: x.properties.mode.type, parentSchema: x.
        properties.mode, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    n.entities !== void 0 && (Ae.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: S }) || (e = e ===
    null ? Ae.errors : e.concat(Ae.errors), r = e.length)), n.maps !== void 0 && (je.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: S }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: x.type, parentSchema: x, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Re.errors = e, r === 0;
}
var Qe = Ue, N = { type: "object", properties: { version: { const: 1, examples: [1] }, pack: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["crm-\
erp"] }, release: { type: ["integer", "string"], pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$", examples: [1] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-\
]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["base@1"] }, systems: { type: "object", additionalProperties: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
examples: [{ crm: "acme-crm", erp: "acme-erp" }] }, settings: { type: "string", pattern: "\\.json$", examples: ["settings.schema.json"] }, include: { $ref: "rul\
es.schema.json#/definitions/include" }, demands: { type: "array", items: { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: { $ref: "\
#/definitions/paths" }, why: { type: "string", examples: ["a field of one table serves one purpose"] } }, additionalProperties: !1, minProperties: 1 }, examples: [
[{ distinct: ["products.guidField", "products.exclude.field"] }]] }, entities: { $ref: "rules.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.\
json#/definitions/maps" } }, required: ["version", "pack", "release"], additionalProperties: !1, definitions: { paths: { type: "array", minItems: 2, items: { type: "\
string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] } } }, se = { type: "array", items: {
type: "string", minLength: 1 }, examples: [["maps.yaml", "customers.yaml"]] }, G = { type: "array", minItems: 2, items: { type: "string", pattern: "^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] }, er = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u"), rr = new RegExp(
"\\.json$", "u"), Ze = new RegExp("^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", "u");
function Le(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      ae.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e ===
      null ? ae.errors : e.concat(ae.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Le.errors = e, r === 0;
}
function Oe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      pe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e ===
      null ? pe.errors : e.concat(pe.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Pe.type, parentSchema: Pe, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Oe.errors = e, r === 0;
}
function Ue(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: N.required, parentSchema: N, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.pack === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: N.required, parentSchema: N, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.release === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: N.required, parentSchema: N, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!ie.call(N.properties, p)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: N,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.version !== void 0) {
      let p = n.version;
      if (p !== 1) {
        let i = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: N.
        properties.version, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.pack !== void 0) {
      let p = n.pack;
      if (typeof p == "string") {
        if (!_e.test(p)) {
          let i = { instancePath: t + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: N.properties.pack, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: N.properties.pack.type, parentSchema: N.
        properties.pack, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.release !== void 0) {
      let p = n.release;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && typeof p != "string") {
        let i = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: N.properties.release.type }, schema: N.
        properties.release.type, parentSchema: N.properties.release, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof p == "string" && !er.test(p)) {
        let i = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" },
        schema: "^[A-Za-z0-9][A-Za-z0-9.-]*$", parentSchema: N.properties.release, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.extends !== void 0) {
      let p = n.extends;
      if (typeof p == "string") {
        if (!Ve.test(p)) {
          let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: N.properties.extends, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: N.properties.extends.
        type, parentSchema: N.properties.extends, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.systems !== void 0) {
      let p = n.systems;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h == "string") {
            if (!_e.test(h)) {
              let l = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/patte\
rn", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: N.properties.systems.additionalProperties, data: h };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: N.properties.systems.additionalProperties.type, parentSchema: N.properties.systems.additionalProperties, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let i = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: N.properties.systems.
        type, parentSchema: N.properties.systems, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.settings !== void 0) {
      let p = n.settings;
      if (typeof p == "string") {
        if (!rr.test(p)) {
          let i = { instancePath: t + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, schema: "\\.\
json$", parentSchema: N.properties.settings, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, schema: N.properties.settings.
        type, parentSchema: N.properties.settings, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.include !== void 0) {
      let p = n.include;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let l = p[h];
          if (typeof l == "string") {
            if (b(l) < 1) {
              let d = { instancePath: t + "/include/" + h, schemaPath: "rules.schema.json#/definitions/include/items/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: se.items, data: l };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/include/" + h, schemaPath: "rules.schema.json#/definitions/include/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: se.items.type, parentSchema: se.items, data: l };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/include", schemaPath: "rules.schema.json#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: se.
        type, parentSchema: se, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.demands !== void 0) {
      let p = n.demands;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let l = p[h];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (Object.keys(l).length < 1) {
              let d = { instancePath: t + "/demands/" + h, schemaPath: "#/properties/demands/items/minProperties", keyword: "minProperties", params: { limit: 1 },
              schema: 1, parentSchema: N.properties.demands.items, data: l };
              e === null ? e = [d] : e.push(d), r++;
            }
            for (let d in l)
              if (!(d === "distinct" || d === "apart" || d === "why")) {
                let u = { instancePath: t + "/demands/" + h, schemaPath: "#/properties/demands/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: d }, schema: !1, parentSchema: N.properties.demands.items, data: l };
                e === null ? e = [u] : e.push(u), r++;
              }
            if (l.distinct !== void 0) {
              let d = l.distinct;
              if (Array.isArray(d)) {
                if (d.length < 2) {
                  let g = { instancePath: t + "/demands/" + h + "/distinct", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: G, data: d };
                  e === null ? e = [g] : e.push(g), r++;
                }
                let u = d.length;
                for (let g = 0; g < u; g++) {
                  let w = d[g];
                  if (typeof w == "string") {
                    if (!Ze.test(w)) {
                      let A = { instancePath: t + "/demands/" + h + "/distinct/" + g, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: G.items, data: w };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/demands/" + h + "/distinct/" + g, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: G.items.type, parentSchema: G.items, data: w };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
              } else {
                let u = { instancePath: t + "/demands/" + h + "/distinct", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: G.
                type, parentSchema: G, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (l.apart !== void 0) {
              let d = l.apart;
              if (Array.isArray(d)) {
                if (d.length < 2) {
                  let g = { instancePath: t + "/demands/" + h + "/apart", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: G, data: d };
                  e === null ? e = [g] : e.push(g), r++;
                }
                let u = d.length;
                for (let g = 0; g < u; g++) {
                  let w = d[g];
                  if (typeof w == "string") {
                    if (!Ze.test(w)) {
                      let A = { instancePath: t + "/demands/" + h + "/apart/" + g, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: G.items, data: w };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/demands/" + h + "/apart/" + g, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: G.items.type, parentSchema: G.items, data: w };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
              } else {
                let u = { instancePath: t + "/demands/" + h + "/apart", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: G.
                type, parentSchema: G, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (l.why !== void 0) {
              let d = l.why;
              if (typeof d != "string") {
                let u = { instancePath: t + "/demands/" + h + "/why", schemaPath: "#/properties/demands/items/properties/why/type", keyword: "type", params: { type: "\
string" }, schema: N.properties.demands.items.properties.why.type, parentSchema: N.properties.demands.items.properties.why, data: d };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          } else {
            let d = { instancePath: t + "/demands/" + h, schemaPath: "#/properties/demands/items/type", keyword: "type", params: { type: "object" }, schema: N.properties.
            demands.items.type, parentSchema: N.properties.demands.items, data: l };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, schema: N.properties.demands.
        type, parentSchema: N.properties.demands, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    n.entities !== void 0 && (Le.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: S }) || (e = e ===
    null ? Le.errors : e.concat(Le.errors), r = e.length)), n.maps !== void 0 && (Oe.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: S }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: N.type, parentSchema: N, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ue.errors = e, r === 0;
}
var tr = Ke, Ie = { type: "object", properties: { include: { $ref: "#/definitions/include" }, entities: { $ref: "#/definitions/entities" }, maps: { $ref: "#/def\
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
type: "Materials" } }] } }, additionalProperties: !1, examples: [{ resource: "customers" }] }, predicate: { type: ["object", "string", "null"], minProperties: 1,
properties: { field: { type: "string", minLength: 1, examples: ["group12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolea\
n", "object"], if: { type: "object" }, then: { $ref: "#/definitions/predicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30,\
 40"] }, from: { $ref: "#/definitions/scalar", examples: ["2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [99] }, all: { $ref: "#/definitions/pre\
dicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1, examples: [{ field: "group12", value: 9 }] }, predicates: { type: "array", minItems: 1,
items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] }, link: { type: "object", "x-sides": !0, properties: {
holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [
{ erp: "information1" }] }, match: { type: "object", properties: { certain: { type: "array", items: { type: "string" }, examples: [["number", "vatNumber", "name"]] },
weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: { same: { type: "string", examples: [
"number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [{ same: "number", other: "name" }] } },
additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, field: { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: [
"text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: { type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "i\
nitial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: ["issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.pr\
oducts.categories.transfer"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: {
$ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: {
enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "\
#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "first", to: "last" } } }] }, writeBack: { type: "string", "\
x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } }, fieldSide: { type: ["string", "object"], minLength: 1, properties: { path: { type: "\
string", minLength: 1, examples: ["currency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] }, map: { type: "string", examples: [
"languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "\
object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] },
lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "\
#/definitions/lookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$firstName($value)", lastName: "\
$lastName($value)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "code" } }] }, with: { type: "\
object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] }, value: {
type: "string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "organizati\
ondetails", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, lookup: { type: "object", properties: { in: { type: "string", minLength: 1,
examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" },
pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: ["paymentTerms"] }, missing: { enum: ["issue", "warning", "inform\
ation"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "currencies", by: "guid", value: "code" }] }, suggest: { type: ["\
object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["numberSeries"] }, key: { type: ["stri\
ng", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "string", examples: ["fromNo"] },
to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numberSeries", key: 1, from: "fromNo",
to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, normalize: { type: ["array", "string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: {
$ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" } },
examples: [["trim", "lower", { before: "-" }]] }, map: { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definit\
ions/pairs" }, otherwise: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, pairs: { type: [
"object", "string", "null"], additionalProperties: { $ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] }, scalar: { type: ["string", "number", "boo\
lean"], examples: ["9"] }, scalars: { type: ["string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" }, minItems: 1, examples: [9] } } };
function ve(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      ae.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e ===
      null ? ae.errors : e.concat(ae.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ve.errors = e, r === 0;
}
function $e(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      pe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: S }) || (e = e ===
      null ? pe.errors : e.concat(pe.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Pe.type, parentSchema: Pe, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return $e.errors = e, r === 0;
}
function Ke(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "include" || p === "entities" || p === "maps")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: Ie,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.include !== void 0) {
      let p = n.include;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let l = p[h];
          if (typeof l == "string") {
            if (b(l) < 1) {
              let d = { instancePath: t + "/include/" + h, schemaPath: "#/definitions/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: se.items, data: l };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/include/" + h, schemaPath: "#/definitions/include/items/type", keyword: "type", params: { type: "string" }, schema: se.
            items.type, parentSchema: se.items, data: l };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/include", schemaPath: "#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: se.type, parentSchema: se,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    n.entities !== void 0 && (ve.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: S }) || (e = e ===
    null ? ve.errors : e.concat(ve.errors), r = e.length)), n.maps !== void 0 && ($e.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: S }) || (e = e === null ? $e.errors : e.concat($e.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Ie.type, parentSchema: Ie, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ke.errors = e, r === 0;
}
var sr = We, m = { type: "object", additionalProperties: !1, required: ["version", "system", "protocol", "connection", "identity", "auth", "settleAfter", "resou\
rces"], properties: { version: { type: "integer", enum: [1] }, system: { type: "string", minLength: 1, pattern: "^[a-z][a-z0-9-]*$" }, title: { type: "string", minLength: 1 },
protocol: { type: "string", enum: ["rest", "graphql"], examples: ["rest"] }, connection: { type: "object", additionalProperties: { $ref: "#/definitions/connecti\
onWord" }, propertyNames: { pattern: "^[A-Za-z][A-Za-z0-9]*$" }, examples: [{ url: { required: !0 }, apiKey: { required: !0, secret: !0 } }] }, identity: { type: "\
object", additionalProperties: !1, properties: { resource: { type: "string", minLength: 1, examples: ["organizationdetails"] }, path: { type: "string", minLength: 1,
examples: ["guid"] }, connection: { type: "string", minLength: 1, examples: ["company"] } }, examples: [{ resource: "organizationdetails", path: "guid" }, { connection: "\
company" }], minProperties: 1 }, auth: { type: "object", additionalProperties: !1, properties: { token: { allOf: [{ $ref: "#/definitions/token" }] }, basic: { allOf: [
{ $ref: "#/definitions/basic" }] }, headers: { type: "object", additionalProperties: { type: "string" }, examples: [{ Authorization: "Bearer {token}" }, { "X-Ap\
i-Key": "{apiKey}" }] } }, examples: [{ headers: { "X-Api-Key": "{apiKey}" } }] }, headers: { type: "object", additionalProperties: { type: "string" }, examples: [
{ Accept: "application/json" }] }, changes: { type: "object", additionalProperties: !1, properties: { query: { type: "string", minLength: 1, examples: ["changed\
Since"] }, value: { type: "string", minLength: 1, examples: ["{since}", "updatedAt ge {since}"] }, operator: { type: "string", enum: ["eq", "ne", "in", "gt", "g\
te", "lt", "lte"], examples: ["gte"] }, argument: { type: "string", minLength: 1, examples: ["updatedSince"] }, type: { type: "string", minLength: 1, examples: [
"DateTime"] }, clock: { type: "string", enum: ["utc", "local"], examples: ["utc"] }, zone: { type: "string", minLength: 1, examples: ["Europe/Oslo"] }, overlap: {
allOf: [{ $ref: "#/definitions/duration" }], examples: ["15m"] }, afterClockChange: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["75m"] } }, required: [
"clock"], examples: [{ query: "changedSince", clock: "utc", overlap: "15m" }] }, limits: { type: "object", additionalProperties: !1, properties: { perSecond: { allOf: [
{ $ref: "#/definitions/share" }] }, perMinute: { allOf: [{ $ref: "#/definitions/share" }] }, atOnce: { allOf: [{ $ref: "#/definitions/share" }] } }, examples: [
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
RECT_TYPE"]] }, unsure: { type: "array", items: { type: "string", minLength: 1 }, examples: [["TIMEOUT"]] } }, examples: [{ message: ["error.message"] }] }, rest: {
type: "object", additionalProperties: !1, properties: { base: { type: "string", minLength: 1, examples: ["{url}/api/v2"] }, lists: { type: "string", minLength: 1,
examples: ["data"] }, items: { type: "string", minLength: 1, examples: ["data"] }, paging: { type: "object", additionalProperties: { $ref: "#/definitions/paging" },
examples: [{ offset: { style: "offset", size: "limit", offset: "offset" } }] }, create: { type: "object", additionalProperties: !1, properties: { method: { type: "\
string", enum: ["POST", "PUT"], examples: ["POST"] }, wrap: { type: "string", minLength: 1, examples: ["customer"] } }, examples: [{ method: "POST" }] }, update: {
type: "object", additionalProperties: !1, properties: { method: { type: "string", enum: ["PATCH", "PUT", "POST"], examples: ["PATCH"] }, form: { type: "string",
enum: ["operations", "merge", "whole"], examples: ["operations"] }, op: { type: "string", minLength: 1, examples: ["Replace"] }, patchScalars: { type: "string",
enum: ["string", "native"], examples: ["string"] }, wrap: { type: "string", minLength: 1, examples: ["customer"] }, repeatable: { type: "boolean" } }, required: [
"method", "form"], examples: [{ method: "PATCH", form: "operations", op: "Replace", patchScalars: "string" }, { method: "PUT", form: "whole" }] }, delete: { type: "\
object", additionalProperties: !1, properties: { method: { type: "string", enum: ["DELETE", "POST"], examples: ["DELETE"] } }, examples: [{ method: "DELETE" }] } },
required: ["paging"], examples: [{ paging: {}, update: { method: "PUT", form: "merge" } }] }, graphql: { type: "object", additionalProperties: !1, properties: {
endpoint: { type: "string", minLength: 1, examples: ["{url}/graphql"] }, within: { type: "object", additionalProperties: !1, properties: { field: { type: "strin\
g", minLength: 1, examples: ["useCompany"] }, arguments: { allOf: [{ $ref: "#/definitions/arguments" }] } }, required: ["field"], examples: [{ field: "useCompan\
y", arguments: { no: { type: "Int!", value: "{company}" } } }] }, words: { type: "object", additionalProperties: { type: "string" }, examples: [{ UpdateInput: "\
{Type}_Input" }] }, list: { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}"] }, arguments: {
allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ first: { type: "Int", value: "$pageSize" }, after: { type: "String", value: "$cursor" } }] }, records: {
type: "string", minLength: 1, examples: ["items", "edges.node"] }, total: { type: "string", minLength: 1, examples: ["totalCount"] }, hasMore: { type: "string",
minLength: 1, examples: ["pageInfo.hasNextPage"] }, cursor: { type: "string", minLength: 1, examples: ["pageInfo.endCursor"] }, ahead: { type: "integer", minimum: 1,
examples: [8] } }, required: ["field", "records"], examples: [{ field: "{table}", records: "items", total: "totalCount" }] }, filter: { type: "object", additionalProperties: !1,
properties: { and: { type: "string", minLength: 1, examples: ["_and"] }, or: { type: "string", minLength: 1, examples: ["_or"] }, operators: { type: "object", additionalProperties: !1,
properties: { eq: { type: "string", minLength: 1, examples: ["_eq"] }, ne: { type: "string", minLength: 1, examples: ["_ne"] }, in: { type: "string", minLength: 1,
examples: ["_in"] }, gt: { type: "string", minLength: 1, examples: ["_gt"] }, gte: { type: "string", minLength: 1, examples: ["_gte"] }, lt: { type: "string", minLength: 1,
examples: ["_lt"] }, lte: { type: "string", minLength: 1, examples: ["_lte"] } }, examples: [{ eq: "_eq", in: "_in", gte: "_gte" }] } }, required: ["operators"],
examples: [{ and: "_and", operators: { eq: "_eq", in: "_in", gte: "_gte" } }] }, order: { type: "object", additionalProperties: !1, properties: { ascending: { type: "\
string", minLength: 1, examples: ["ASC"] } }, required: ["ascending"], examples: [{ ascending: "ASC" }] }, create: { allOf: [{ $ref: "#/definitions/mutation" }] },
update: { allOf: [{ $ref: "#/definitions/mutation" }] }, delete: { allOf: [{ $ref: "#/definitions/mutation" }] }, batch: { type: "integer", minimum: 1, examples: [
32] } }, required: ["list"], examples: [{ list: { field: "{table}", records: "items" } }] }, defaults: { allOf: [{ $ref: "#/definitions/resource" }], examples: [
{ key: "guid", pageSize: 100 }] }, resources: { type: "object", additionalProperties: { $ref: "#/definitions/resource" }, examples: [{ customers: { path: "/v1/c\
ustomers", key: "guid" } }], minProperties: 1 }, assumed: { type: "object", additionalProperties: { type: "string" }, examples: [{ clearing: "a null in a patch \
clears the field" }] } }, definitions: { duration: { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer", enum: [0] }], examples: ["30s",
"15m", "1h", 0] }, size: { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "integer", minimum: 1 }], examples: ["64MB", "500KB"] }, connectionWord: {
type: "object", additionalProperties: !1, properties: { about: { type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: {
type: "boolean" }, secret: { type: "boolean" }, default: { type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["st\
ring", "number", "boolean"], examples: ["5280101"] } }, examples: [{ required: !0, secret: !0, about: "the secret of that client" }] }, basic: { type: "object",
additionalProperties: !1, properties: { user: { type: "string", minLength: 1, examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["\
{clientSecret}"] } }, required: ["user", "password"], examples: [{ user: "{user}", password: "{password}" }] }, token: { type: "object", additionalProperties: !1,
properties: { url: { type: "string", minLength: 1, examples: ["{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: { type: ["string",
"number", "boolean", "null"] }, examples: [{ client_id: "{clientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: { type: [
"string", "number", "boolean", "null"] }, examples: [{ grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: {
allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "object", additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: [
"access_token"] }, expiresIn: { type: "string", minLength: 1, examples: ["access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_\
token_expires_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "\
{clientSecret}" } }] }, share: { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1, examples: [10] }, use: { type: "\
integer", minimum: 1, examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "clientId"]] } }, required: ["use"],
examples: [{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, paging: { type: "object", additionalProperties: !1, properties: { style: { type: "string",
enum: ["token", "offset", "page", "none"], examples: ["token"] }, size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1,
examples: ["pageToken"] }, next: { type: "object", additionalProperties: !1, properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] },
path: { type: "string", minLength: 1, examples: ["meta.next"] } }, examples: [{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: [
"firstRow"] }, page: { type: "string", minLength: 1, examples: ["page"] }, first: { type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1,
examples: ["meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "tok\
en", size: "rowCount", token: "pageToken", next: { header: "NextPageToken" } }, { style: "offset", size: "limit", offset: "offset" }] }, argument: { type: "obje\
ct", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", ["$r\
ow"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] }, arguments: { type: "\
object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, mutation: { type: "object", additionalProperties: !1,
properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: { allOf: [{ $ref: "#/definitions/arguments" }], examples: [
{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "string", minLength: 1, examples: ["items", "customer"] },
affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: "string", minLength: 1, examples: ["userErrors.message"] } }, required: [
"field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: ["$row"] } }, record: "items", affected: "a\
ffectedRows" }] }, ask: { type: "object", additionalProperties: !1, properties: { query: { type: "string", minLength: 1, examples: ["numbers"] }, argument: { type: "\
string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: ["[ID!]"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1,
examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] }, resource: { type: "object", additionalProperties: !1, properties: { path: {
type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: { type: "string", minLength: 1, examples: ["/v1/customers/{customer.guid}/addresses"] }, item: {
type: "string", minLength: 1, examples: ["/v1/customers/{key}"] }, query: { type: "object", additionalProperties: { type: "string" }, examples: [{ companyGuid: "\
{company}" }] }, table: { type: "string", minLength: 1, examples: ["associate"] }, words: { type: "object", additionalProperties: { type: "string" }, examples: [
{ UpdateInput: "{Type}_Update_Input" }] }, single: { type: "boolean" }, key: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string",
minLength: 1 } }], examples: ["guid", ["associateNo", "deliveryAddressNo"]] }, created: { type: "string", minLength: 1, examples: ["createdDateTime"] }, stamp: {
type: "string", minLength: 1, examples: ["lastUpdatedDateTime"] }, paging: { type: "string", minLength: 1, examples: ["offset"] }, pageSize: { type: "integer", minimum: 1,
examples: [100] }, changes: { type: "boolean" }, refresh: { allOf: [{ $ref: "#/definitions/duration" }], examples: ["1h"] }, can: { type: "array", items: { type: "\
string", enum: ["create", "update", "delete"] }, examples: [["create", "update"]], uniqueItems: !0 }, types: { type: "object", additionalProperties: !1, properties: {
text: { type: "array", items: { type: "string", minLength: 1 }, examples: [["name"]] }, integer: { type: "array", items: { type: "string", minLength: 1 }, examples: [
["number", "group1..12"]] }, decimal: { type: "array", items: { type: "string", minLength: 1 }, examples: [["unitPrice.amount"]] }, boolean: { type: "array", items: {
type: "string", minLength: 1 }, examples: [["isActive"]] }, date: { type: "array", items: { type: "string", minLength: 1 }, examples: [["startDate"]] } }, examples: [
{ integer: ["customerNo", "group1..12"] }] }, maxLength: { type: "object", additionalProperties: { type: "integer", minimum: 1 }, examples: [{ code: 10 }] }, findBy: {
anyOf: [{ type: "string", enum: ["any"] }, { type: "object", additionalProperties: { $ref: "#/definitions/ask" } }], examples: [{ code: { query: "code" } }, "an\
y"] }, filters: { type: "object", additionalProperties: { $ref: "#/definitions/ask" }, examples: [{ isActive: { query: "active" } }] }, readOnly: { type: "array",
items: { type: "string", minLength: 1 }, examples: [["createdDateTime"]] }, note: { type: "string", minLength: 1, examples: ["create is in the newer API only"] },
assumed: { type: "object", additionalProperties: { type: "string" }, examples: [{ interestRate: "the column is documented, its name is not" }] } }, examples: [{
path: "/v1/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] } } }, W = { type: "object", additionalProperties: !1, properties: {
about: { type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: { type: "boolean" }, secret: { type: "boolean" },
default: { type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["string", "number", "boolean"], examples: ["5280101"] } },
examples: [{ required: !0, secret: !0, about: "the secret of that client" }] }, C = { type: "object", additionalProperties: !1, properties: { user: { type: "str\
ing", minLength: 1, examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: ["user", "password"], examples: [
{ user: "{user}", password: "{password}" }] }, k = { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer", enum: [0] }], examples: ["30s",
"15m", "1h", 0] }, j = { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1, examples: [10] }, use: { type: "integer",
minimum: 1, examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "clientId"]] } }, required: ["use"], examples: [
{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, oe = { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "integer", minimum: 1 }], examples: [
"64MB", "500KB"] }, v = { type: "object", additionalProperties: !1, properties: { style: { type: "string", enum: ["token", "offset", "page", "none"], examples: [
"token"] }, size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1, examples: ["pageToken"] }, next: { type: "obj\
ect", additionalProperties: !1, properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] }, path: { type: "string", minLength: 1, examples: [
"meta.next"] } }, examples: [{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: ["firstRow"] }, page: { type: "string", minLength: 1,
examples: ["page"] }, first: { type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1, examples: ["meta.total"] }, ahead: { type: "\
integer", minimum: 1, examples: [4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "token", size: "rowCount", token: "pageToken", next: {
header: "NextPageToken" } }, { style: "offset", size: "limit", offset: "offset" }] }, ar = new RegExp("^[a-z][a-z0-9-]*$", "u"), pr = new RegExp("^[A-Za-z][A-Za\
-z0-9]*$", "u"), X = new RegExp("^\\d+(ms|s|m|h|d)$", "u"), ir = new RegExp("^\\d+(B|KB|MB)$", "u"), E = { type: "object", additionalProperties: !1, properties: {
url: { type: "string", minLength: 1, examples: ["{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: { type: ["string", "number", "b\
oolean", "null"] }, examples: [{ client_id: "{clientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: { type: ["string",
"number", "boolean", "null"] }, examples: [{ grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: { allOf: [{
$ref: "#/definitions/basic" }] }, answer: { type: "object", additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: ["access_to\
ken"] }, expiresIn: { type: "string", minLength: 1, examples: ["access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_token_expi\
res_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSec\
ret}" } }] };
function ze(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.url === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: E.required, parentSchema: E, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "url" || p === "json" || p === "form" || p === "basic" || p === "answer")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: E,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.url !== void 0) {
      let p = n.url;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: E.properties.
          url, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: E.properties.url.type, parentSchema: E.
        properties.url, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.json !== void 0) {
      let p = n.json;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && h !== null) {
            let l = { instancePath: t + "/json/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "\
type", params: { type: E.properties.json.additionalProperties.type }, schema: E.properties.json.additionalProperties.type, parentSchema: E.properties.json.additionalProperties,
            data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let i = { instancePath: t + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" }, schema: E.properties.json.type, parentSchema: E.
        properties.json, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.form !== void 0) {
      let p = n.form;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && h !== null) {
            let l = { instancePath: t + "/form/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/form/additionalProperties/type", keyword: "\
type", params: { type: E.properties.form.additionalProperties.type }, schema: E.properties.form.additionalProperties.type, parentSchema: E.properties.form.additionalProperties,
            data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      else {
        let i = { instancePath: t + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "object" }, schema: E.properties.form.type, parentSchema: E.
        properties.form, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.basic !== void 0) {
      let p = n.basic;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.user === void 0) {
          let i = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: C.
          required, parentSchema: C, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (p.password === void 0) {
          let i = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" }, schema: C.
          required, parentSchema: C, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in p)
          if (!(i === "user" || i === "password")) {
            let h = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: C, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.user !== void 0) {
          let i = p.user;
          if (typeof i == "string") {
            if (b(i) < 1) {
              let h = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: C.properties.user, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" }, schema: C.
            properties.user.type, parentSchema: C.properties.user, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.password !== void 0) {
          let i = p.password;
          if (typeof i == "string") {
            if (b(i) < 1) {
              let h = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: C.properties.password, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "string" },
            schema: C.properties.password.type, parentSchema: C.properties.password, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: C.type, parentSchema: C,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.answer !== void 0) {
      let p = n.answer;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "token" || i === "expiresIn")) {
            let h = { instancePath: t + "/answer", schemaPath: "#/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: E.properties.answer, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.token !== void 0) {
          let i = p.token;
          if (typeof i == "string") {
            if (b(i) < 1) {
              let h = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: E.properties.answer.properties.token, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/type", keyword: "type", params: { type: "string" }, schema: E.
            properties.answer.properties.token.type, parentSchema: E.properties.answer.properties.token, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.expiresIn !== void 0) {
          let i = p.expiresIn;
          if (typeof i == "string") {
            if (b(i) < 1) {
              let h = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: E.properties.answer.properties.expiresIn, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/type", keyword: "type", params: { type: "stri\
ng" }, schema: E.properties.answer.properties.expiresIn.type, parentSchema: E.properties.answer.properties.expiresIn, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "object" }, schema: E.properties.answer.
        type, parentSchema: E.properties.answer, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: E.type, parentSchema: E, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ze.errors = e, r === 0;
}
var Me = { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, ee = { type: "\
object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", [
"$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] };
function te(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n) {
      let i = n[p];
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.type === void 0) {
          let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "type" }, schema: ee.required, parentSchema: ee, data: i };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (i.value === void 0) {
          let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "value" }, schema: ee.required, parentSchema: ee, data: i };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in i)
          if (!(h === "type" || h === "value")) {
            let l = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/additionalProperties", keyword: "a\
dditionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: ee, data: i };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (i.type !== void 0) {
          let h = i.type;
          if (typeof h == "string") {
            if (b(h) < 1) {
              let l = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/minLen\
gth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ee.properties.type, data: h };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/type", keyword: "\
type", params: { type: "string" }, schema: ee.properties.type.type, parentSchema: ee.properties.type, data: h };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/type", keyword: "type", params: { type: "\
object" }, schema: ee.type, parentSchema: ee, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Me.type, parentSchema: Me, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return te.errors = e, r === 0;
}
var K = { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: {
allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "\
string", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: "string", minLength: 1,
examples: ["userErrors.message"] } }, required: ["field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: [
"$row"] } }, record: "items", affected: "affectedRows" }] };
function re(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.field === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, schema: K.required, parentSchema: K, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.arguments === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arguments" }, schema: K.required, parentSchema: K, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "field" || p === "arguments" || p === "record" || p === "affected" || p === "refusals")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: K,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.field !== void 0) {
      let p = n.field;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.
          properties.field, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: K.properties.field.type,
        parentSchema: K.properties.field, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.arguments !== void 0 && (te.call(this, n.arguments, { instancePath: t + "/arguments", parentData: n, parentDataProperty: "arguments", rootData: S }) ||
    (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), n.record !== void 0) {
      let p = n.record;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.
          properties.record, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, schema: K.properties.record.
        type, parentSchema: K.properties.record, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.affected !== void 0) {
      let p = n.affected;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/affected", schemaPath: "#/properties/affected/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.
          properties.affected, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/affected", schemaPath: "#/properties/affected/type", keyword: "type", params: { type: "string" }, schema: K.properties.affected.
        type, parentSchema: K.properties.affected, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.refusals !== void 0) {
      let p = n.refusals;
      if (typeof p == "string") {
        if (b(p) < 1) {
          let i = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: K.
          properties.refusals, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: "string" }, schema: K.properties.refusals.
        type, parentSchema: K.properties.refusals, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return re.errors = e, r === 0;
}
var P = { type: "object", additionalProperties: !1, properties: { path: { type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: { type: "string",
minLength: 1, examples: ["/v1/customers/{customer.guid}/addresses"] }, item: { type: "string", minLength: 1, examples: ["/v1/customers/{key}"] }, query: { type: "\
object", additionalProperties: { type: "string" }, examples: [{ companyGuid: "{company}" }] }, table: { type: "string", minLength: 1, examples: ["associate"] },
words: { type: "object", additionalProperties: { type: "string" }, examples: [{ UpdateInput: "{Type}_Update_Input" }] }, single: { type: "boolean" }, key: { anyOf: [
{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 } }], examples: ["guid", ["associateNo", "deliveryAddressNo"]] }, created: {
type: "string", minLength: 1, examples: ["createdDateTime"] }, stamp: { type: "string", minLength: 1, examples: ["lastUpdatedDateTime"] }, paging: { type: "stri\
ng", minLength: 1, examples: ["offset"] }, pageSize: { type: "integer", minimum: 1, examples: [100] }, changes: { type: "boolean" }, refresh: { allOf: [{ $ref: "\
#/definitions/duration" }], examples: ["1h"] }, can: { type: "array", items: { type: "string", enum: ["create", "update", "delete"] }, examples: [["create", "up\
date"]], uniqueItems: !0 }, types: { type: "object", additionalProperties: !1, properties: { text: { type: "array", items: { type: "string", minLength: 1 }, examples: [
["name"]] }, integer: { type: "array", items: { type: "string", minLength: 1 }, examples: [["number", "group1..12"]] }, decimal: { type: "array", items: { type: "\
string", minLength: 1 }, examples: [["unitPrice.amount"]] }, boolean: { type: "array", items: { type: "string", minLength: 1 }, examples: [["isActive"]] }, date: {
type: "array", items: { type: "string", minLength: 1 }, examples: [["startDate"]] } }, examples: [{ integer: ["customerNo", "group1..12"] }] }, maxLength: { type: "\
object", additionalProperties: { type: "integer", minimum: 1 }, examples: [{ code: 10 }] }, findBy: { anyOf: [{ type: "string", enum: ["any"] }, { type: "object",
additionalProperties: { $ref: "#/definitions/ask" } }], examples: [{ code: { query: "code" } }, "any"] }, filters: { type: "object", additionalProperties: { $ref: "\
#/definitions/ask" }, examples: [{ isActive: { query: "active" } }] }, readOnly: { type: "array", items: { type: "string", minLength: 1 }, examples: [["createdD\
ateTime"]] }, note: { type: "string", minLength: 1, examples: ["create is in the newer API only"] }, assumed: { type: "object", additionalProperties: { type: "s\
tring" }, examples: [{ interestRate: "the column is documented, its name is not" }] } }, examples: [{ path: "/v1/customers", paging: "token", changes: !0, can: [
"create", "update"], key: "guid" }] }, B = { type: "object", additionalProperties: !1, properties: { query: { type: "string", minLength: 1, examples: ["numbers"] },
argument: { type: "string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: ["[ID!]"] }, many: { type: "boolean" }, most: { type: "\
integer", minimum: 1, examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] };
function he(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let l in n)
      if (!ie.call(P.properties, l)) {
        let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: P,
        data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (n.path !== void 0) {
      let l = n.path;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.path, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: P.properties.path.type, parentSchema: P.
        properties.path, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.createAt !== void 0) {
      let l = n.createAt;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.createAt, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/type", keyword: "type", params: { type: "string" }, schema: P.properties.createAt.
        type, parentSchema: P.properties.createAt, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item !== void 0) {
      let l = n.item;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.item, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, schema: P.properties.item.type, parentSchema: P.
        properties.item, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.query !== void 0) {
      let l = n.query;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let d in l) {
          let u = l[d];
          if (typeof u != "string") {
            let g = { instancePath: t + "/query/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: P.properties.query.additionalProperties.type, parentSchema: P.properties.query.additionalProperties, data: u };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let d = { instancePath: t + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, schema: P.properties.query.type,
        parentSchema: P.properties.query, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.table !== void 0) {
      let l = n.table;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.table, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, schema: P.properties.table.type,
        parentSchema: P.properties.table, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.words !== void 0) {
      let l = n.words;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let d in l) {
          let u = l[d];
          if (typeof u != "string") {
            let g = { instancePath: t + "/words/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/words/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: P.properties.words.additionalProperties.type, parentSchema: P.properties.words.additionalProperties, data: u };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let d = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, schema: P.properties.words.type,
        parentSchema: P.properties.words, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.single !== void 0) {
      let l = n.single;
      if (typeof l != "boolean") {
        let d = { instancePath: t + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "boolean" }, schema: P.properties.single.
        type, parentSchema: P.properties.single, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.key !== void 0) {
      let l = n.key, d = r, u = !1, g = r;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let w = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.key.anyOf[0], data: l };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let w = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: P.properties.key.anyOf[0].
        type, parentSchema: P.properties.key.anyOf[0], data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
      var p = g === r;
      if (u = u || p, !u) {
        let w = r;
        if (Array.isArray(l)) {
          let z = l.length;
          for (let T = 0; T < z; T++) {
            let L = l[T];
            if (typeof L == "string") {
              if (b(L) < 1) {
                let c = { instancePath: t + "/key/" + T, schemaPath: "#/properties/key/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
                parentSchema: P.properties.key.anyOf[1].items, data: L };
                e === null ? e = [c] : e.push(c), r++;
              }
            } else {
              let c = { instancePath: t + "/key/" + T, schemaPath: "#/properties/key/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: P.
              properties.key.anyOf[1].items.type, parentSchema: P.properties.key.anyOf[1].items, data: L };
              e === null ? e = [c] : e.push(c), r++;
            }
          }
        } else {
          let z = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: P.properties.key.
          anyOf[1].type, parentSchema: P.properties.key.anyOf[1], data: l };
          e === null ? e = [z] : e.push(z), r++;
        }
        var p = w === r;
        u = u || p;
      }
      if (u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let w = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf", keyword: "anyOf", params: {}, schema: P.properties.key.anyOf, parentSchema: P.
        properties.key, data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (n.created !== void 0) {
      let l = n.created;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/created", schemaPath: "#/properties/created/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.created, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, schema: P.properties.created.
        type, parentSchema: P.properties.created, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.stamp !== void 0) {
      let l = n.stamp;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.stamp, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: P.properties.stamp.type,
        parentSchema: P.properties.stamp, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.paging !== void 0) {
      let l = n.paging;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/paging", schemaPath: "#/properties/paging/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.paging, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/paging", schemaPath: "#/properties/paging/type", keyword: "type", params: { type: "string" }, schema: P.properties.paging.
        type, parentSchema: P.properties.paging, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.pageSize !== void 0) {
      let l = n.pageSize;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let d = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, schema: P.properties.pageSize.
        type, parentSchema: P.properties.pageSize, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
        let d = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1,
        parentSchema: P.properties.pageSize, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.changes !== void 0) {
      let l = n.changes;
      if (typeof l != "boolean") {
        let d = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "boolean" }, schema: P.properties.changes.
        type, parentSchema: P.properties.changes, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.refresh !== void 0) {
      let l = n.refresh, d = r, u = !1, g = r;
      if (typeof l == "string") {
        if (!X.test(l)) {
          let w = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|h|d)\
$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: l };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let w = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.anyOf[0].
        type, parentSchema: k.anyOf[0], data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
      var i = g === r;
      if (u = u || i, !u) {
        let w = r;
        if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
          let z = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.anyOf[1].
          type, parentSchema: k.anyOf[1], data: l };
          e === null ? e = [z] : e.push(z), r++;
        }
        if (l !== 0) {
          let z = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].enum },
          schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: l };
          e === null ? e = [z] : e.push(z), r++;
        }
        var i = w === r;
        u = u || i;
      }
      if (u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let w = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k, data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (n.can !== void 0) {
      let l = n.can;
      if (Array.isArray(l)) {
        let d = l.length;
        for (let w = 0; w < d; w++) {
          let A = l[w];
          if (typeof A != "string") {
            let z = { instancePath: t + "/can/" + w, schemaPath: "#/properties/can/items/type", keyword: "type", params: { type: "string" }, schema: P.properties.
            can.items.type, parentSchema: P.properties.can.items, data: A };
            e === null ? e = [z] : e.push(z), r++;
          }
          if (!(A === "create" || A === "update" || A === "delete")) {
            let z = { instancePath: t + "/can/" + w, schemaPath: "#/properties/can/items/enum", keyword: "enum", params: { allowedValues: P.properties.can.items.
            enum }, schema: P.properties.can.items.enum, parentSchema: P.properties.can.items, data: A };
            e === null ? e = [z] : e.push(z), r++;
          }
        }
        let u = l.length, g;
        if (u > 1) {
          let w = {};
          for (; u--; ) {
            let A = l[u];
            if (typeof A == "string") {
              if (typeof w[A] == "number") {
                g = w[A];
                let z = { instancePath: t + "/can", schemaPath: "#/properties/can/uniqueItems", keyword: "uniqueItems", params: { i: u, j: g }, schema: !0, parentSchema: P.
                properties.can, data: l };
                e === null ? e = [z] : e.push(z), r++;
                break;
              }
              w[A] = u;
            }
          }
        }
      } else {
        let d = { instancePath: t + "/can", schemaPath: "#/properties/can/type", keyword: "type", params: { type: "array" }, schema: P.properties.can.type, parentSchema: P.
        properties.can, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.types !== void 0) {
      let l = n.types;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let d in l)
          if (!(d === "text" || d === "integer" || d === "decimal" || d === "boolean" || d === "date")) {
            let u = { instancePath: t + "/types", schemaPath: "#/properties/types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d },
            schema: !1, parentSchema: P.properties.types, data: l };
            e === null ? e = [u] : e.push(u), r++;
          }
        if (l.text !== void 0) {
          let d = l.text;
          if (Array.isArray(d)) {
            let u = d.length;
            for (let g = 0; g < u; g++) {
              let w = d[g];
              if (typeof w == "string") {
                if (b(w) < 1) {
                  let A = { instancePath: t + "/types/text/" + g, schemaPath: "#/properties/types/properties/text/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: P.properties.types.properties.text.items, data: w };
                  e === null ? e = [A] : e.push(A), r++;
                }
              } else {
                let A = { instancePath: t + "/types/text/" + g, schemaPath: "#/properties/types/properties/text/items/type", keyword: "type", params: { type: "s\
tring" }, schema: P.properties.types.properties.text.items.type, parentSchema: P.properties.types.properties.text.items, data: w };
                e === null ? e = [A] : e.push(A), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/types/text", schemaPath: "#/properties/types/properties/text/type", keyword: "type", params: { type: "array" }, schema: P.
            properties.types.properties.text.type, parentSchema: P.properties.types.properties.text, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (l.integer !== void 0) {
          let d = l.integer;
          if (Array.isArray(d)) {
            let u = d.length;
            for (let g = 0; g < u; g++) {
              let w = d[g];
              if (typeof w == "string") {
                if (b(w) < 1) {
                  let A = { instancePath: t + "/types/integer/" + g, schemaPath: "#/properties/types/properties/integer/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: P.properties.types.properties.integer.items, data: w };
                  e === null ? e = [A] : e.push(A), r++;
                }
              } else {
                let A = { instancePath: t + "/types/integer/" + g, schemaPath: "#/properties/types/properties/integer/items/type", keyword: "type", params: { type: "\
string" }, schema: P.properties.types.properties.integer.items.type, parentSchema: P.properties.types.properties.integer.items, data: w };
                e === null ? e = [A] : e.push(A), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/types/integer", schemaPath: "#/properties/types/properties/integer/type", keyword: "type", params: { type: "array" }, schema: P.
            properties.types.properties.integer.type, parentSchema: P.properties.types.properties.integer, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (l.decimal !== void 0) {
          let d = l.decimal;
          if (Array.isArray(d)) {
            let u = d.length;
            for (let g = 0; g < u; g++) {
              let w = d[g];
              if (typeof w == "string") {
                if (b(w) < 1) {
                  let A = { instancePath: t + "/types/decimal/" + g, schemaPath: "#/properties/types/properties/decimal/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: P.properties.types.properties.decimal.items, data: w };
                  e === null ? e = [A] : e.push(A), r++;
                }
              } else {
                let A = { instancePath: t + "/types/decimal/" + g, schemaPath: "#/properties/types/properties/decimal/items/type", keyword: "type", params: { type: "\
string" }, schema: P.properties.types.properties.decimal.items.type, parentSchema: P.properties.types.properties.decimal.items, data: w };
                e === null ? e = [A] : e.push(A), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/types/decimal", schemaPath: "#/properties/types/properties/decimal/type", keyword: "type", params: { type: "array" }, schema: P.
            properties.types.properties.decimal.type, parentSchema: P.properties.types.properties.decimal, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (l.boolean !== void 0) {
          let d = l.boolean;
          if (Array.isArray(d)) {
            let u = d.length;
            for (let g = 0; g < u; g++) {
              let w = d[g];
              if (typeof w == "string") {
                if (b(w) < 1) {
                  let A = { instancePath: t + "/types/boolean/" + g, schemaPath: "#/properties/types/properties/boolean/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: P.properties.types.properties.boolean.items, data: w };
                  e === null ? e = [A] : e.push(A), r++;
                }
              } else {
                let A = { instancePath: t + "/types/boolean/" + g, schemaPath: "#/properties/types/properties/boolean/items/type", keyword: "type", params: { type: "\
string" }, schema: P.properties.types.properties.boolean.items.type, parentSchema: P.properties.types.properties.boolean.items, data: w };
                e === null ? e = [A] : e.push(A), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/types/boolean", schemaPath: "#/properties/types/properties/boolean/type", keyword: "type", params: { type: "array" }, schema: P.
            properties.types.properties.boolean.type, parentSchema: P.properties.types.properties.boolean, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        if (l.date !== void 0) {
          let d = l.date;
          if (Array.isArray(d)) {
            let u = d.length;
            for (let g = 0; g < u; g++) {
              let w = d[g];
              if (typeof w == "string") {
                if (b(w) < 1) {
                  let A = { instancePath: t + "/types/date/" + g, schemaPath: "#/properties/types/properties/date/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: P.properties.types.properties.date.items, data: w };
                  e === null ? e = [A] : e.push(A), r++;
                }
              } else {
                let A = { instancePath: t + "/types/date/" + g, schemaPath: "#/properties/types/properties/date/items/type", keyword: "type", params: { type: "s\
tring" }, schema: P.properties.types.properties.date.items.type, parentSchema: P.properties.types.properties.date.items, data: w };
                e === null ? e = [A] : e.push(A), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/types/date", schemaPath: "#/properties/types/properties/date/type", keyword: "type", params: { type: "array" }, schema: P.
            properties.types.properties.date.type, parentSchema: P.properties.types.properties.date, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" }, schema: P.properties.types.type,
        parentSchema: P.properties.types, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.maxLength !== void 0) {
      let l = n.maxLength;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let d in l) {
          let u = l[d];
          if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
            let g = { instancePath: t + "/maxLength/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/typ\
e", keyword: "type", params: { type: "integer" }, schema: P.properties.maxLength.additionalProperties.type, parentSchema: P.properties.maxLength.additionalProperties,
            data: u };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) {
            let g = { instancePath: t + "/maxLength/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/min\
imum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: P.properties.maxLength.additionalProperties, data: u };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let d = { instancePath: t + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "object" }, schema: P.properties.maxLength.
        type, parentSchema: P.properties.maxLength, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.findBy !== void 0) {
      let l = n.findBy, d = r, u = !1, g = r;
      if (typeof l != "string") {
        let w = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: P.properties.
        findBy.anyOf[0].type, parentSchema: P.properties.findBy.anyOf[0], data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
      if (l !== "any") {
        let w = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/enum", keyword: "enum", params: { allowedValues: P.properties.findBy.anyOf[0].
        enum }, schema: P.properties.findBy.anyOf[0].enum, parentSchema: P.properties.findBy.anyOf[0], data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
      var h = g === r;
      if (u = u || h, !u) {
        let w = r;
        if (l && typeof l == "object" && !Array.isArray(l))
          for (let z in l) {
            let T = l[z];
            if (T && typeof T == "object" && !Array.isArray(T)) {
              for (let L in T)
                if (!(L === "query" || L === "argument" || L === "type" || L === "many" || L === "most")) {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: L }, schema: !1, parentSchema: B, data: T };
                  e === null ? e = [c] : e.push(c), r++;
                }
              if (T.query !== void 0) {
                let L = T.query;
                if (typeof L == "string") {
                  if (b(L) < 1) {
                    let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/qu\
ery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.query, data: L };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                } else {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/quer\
y/type", keyword: "type", params: { type: "string" }, schema: B.properties.query.type, parentSchema: B.properties.query, data: L };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (T.argument !== void 0) {
                let L = T.argument;
                if (typeof L == "string") {
                  if (b(L) < 1) {
                    let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties\
/argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.argument, data: L };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                } else {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/a\
rgument/type", keyword: "type", params: { type: "string" }, schema: B.properties.argument.type, parentSchema: B.properties.argument, data: L };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (T.type !== void 0) {
                let L = T.type;
                if (typeof L == "string") {
                  if (b(L) < 1) {
                    let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/typ\
e/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.type, data: L };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                } else {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/\
type", keyword: "type", params: { type: "string" }, schema: B.properties.type.type, parentSchema: B.properties.type, data: L };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (T.many !== void 0) {
                let L = T.many;
                if (typeof L != "boolean") {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/\
type", keyword: "type", params: { type: "boolean" }, schema: B.properties.many.type, parentSchema: B.properties.many, data: L };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (T.most !== void 0) {
                let L = T.most;
                if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L))) {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
type", keyword: "type", params: { type: "integer" }, schema: B.properties.most.type, parentSchema: B.properties.most, data: L };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (typeof L == "number" && isFinite(L) && (L < 1 || isNaN(L))) {
                  let c = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: B.properties.most, data: L };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
            } else {
              let L = { instancePath: t + "/findBy/" + z.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
              type: "object" }, schema: B.type, parentSchema: B, data: T };
              e === null ? e = [L] : e.push(L), r++;
            }
          }
        else {
          let z = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: P.properties.
          findBy.anyOf[1].type, parentSchema: P.properties.findBy.anyOf[1], data: l };
          e === null ? e = [z] : e.push(z), r++;
        }
        var h = w === r;
        u = u || h;
      }
      if (u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let w = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf", keyword: "anyOf", params: {}, schema: P.properties.findBy.anyOf, parentSchema: P.
        properties.findBy, data: l };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (n.filters !== void 0) {
      let l = n.filters;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let d in l) {
          let u = l[d];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            for (let g in u)
              if (!(g === "query" || g === "argument" || g === "type" || g === "many" || g === "most")) {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: B, data: u };
                e === null ? e = [w] : e.push(w), r++;
              }
            if (u.query !== void 0) {
              let g = u.query;
              if (typeof g == "string") {
                if (b(g) < 1) {
                  let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/que\
ry/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.query, data: g };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/query\
/type", keyword: "type", params: { type: "string" }, schema: B.properties.query.type, parentSchema: B.properties.query, data: g };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (u.argument !== void 0) {
              let g = u.argument;
              if (typeof g == "string") {
                if (b(g) < 1) {
                  let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/\
argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.argument, data: g };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/ar\
gument/type", keyword: "type", params: { type: "string" }, schema: B.properties.argument.type, parentSchema: B.properties.argument, data: g };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (u.type !== void 0) {
              let g = u.type;
              if (typeof g == "string") {
                if (b(g) < 1) {
                  let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type\
/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.type, data: g };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/t\
ype", keyword: "type", params: { type: "string" }, schema: B.properties.type.type, parentSchema: B.properties.type, data: g };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (u.many !== void 0) {
              let g = u.many;
              if (typeof g != "boolean") {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/t\
ype", keyword: "type", params: { type: "boolean" }, schema: B.properties.many.type, parentSchema: B.properties.many, data: g };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (u.most !== void 0) {
              let g = u.most;
              if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/t\
ype", keyword: "type", params: { type: "integer" }, schema: B.properties.most.type, parentSchema: B.properties.most, data: g };
                e === null ? e = [w] : e.push(w), r++;
              }
              if (typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) {
                let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/m\
inimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: B.properties.most, data: g };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
            type: "object" }, schema: B.type, parentSchema: B, data: u };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let d = { instancePath: t + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" }, schema: P.properties.filters.
        type, parentSchema: P.properties.filters, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.readOnly !== void 0) {
      let l = n.readOnly;
      if (Array.isArray(l)) {
        let d = l.length;
        for (let u = 0; u < d; u++) {
          let g = l[u];
          if (typeof g == "string") {
            if (b(g) < 1) {
              let w = { instancePath: t + "/readOnly/" + u, schemaPath: "#/properties/readOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: P.properties.readOnly.items, data: g };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/readOnly/" + u, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" }, schema: P.
            properties.readOnly.items.type, parentSchema: P.properties.readOnly.items, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" }, schema: P.properties.readOnly.
        type, parentSchema: P.properties.readOnly, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.note !== void 0) {
      let l = n.note;
      if (typeof l == "string") {
        if (b(l) < 1) {
          let d = { instancePath: t + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: P.
          properties.note, data: l };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, schema: P.properties.note.type, parentSchema: P.
        properties.note, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.assumed !== void 0) {
      let l = n.assumed;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let d in l) {
          let u = l[d];
          if (typeof u != "string") {
            let g = { instancePath: t + "/assumed/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: P.properties.assumed.additionalProperties.type, parentSchema: P.properties.assumed.additionalProperties, data: u };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let d = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: P.properties.assumed.
        type, parentSchema: P.properties.assumed, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: P.type, parentSchema: P, data: n };
    e === null ? e = [l] : e.push(l), r++;
  }
  return he.errors = e, r === 0;
}
function We(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: S = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.system === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.protocol === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.connection === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.identity === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.auth === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.settleAfter === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settleAfter" }, schema: m.required, parentSchema: m,
      data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (n.resources === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, schema: m.required, parentSchema: m, data: n };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in n)
      if (!ie.call(m.properties, c)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: m,
        data: n };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.version !== void 0) {
      let c = n.version;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: m.properties.version.
        type, parentSchema: m.properties.version, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (c !== 1) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: m.properties.version.enum }, schema: m.
        properties.version.enum, parentSchema: m.properties.version, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.system !== void 0) {
      let c = n.system;
      if (typeof c == "string") {
        if (b(c) < 1) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.
          properties.system, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (!ar.test(c)) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, schema: "\
^[a-z][a-z0-9-]*$", parentSchema: m.properties.system, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, schema: m.properties.system.
        type, parentSchema: m.properties.system, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.title !== void 0) {
      let c = n.title;
      if (typeof c == "string") {
        if (b(c) < 1) {
          let s = { instancePath: t + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.
          properties.title, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: m.properties.title.type,
        parentSchema: m.properties.title, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.protocol !== void 0) {
      let c = n.protocol;
      if (typeof c != "string") {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, schema: m.properties.protocol.
        type, parentSchema: m.properties.protocol, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(c === "rest" || c === "graphql")) {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: m.properties.protocol.enum },
        schema: m.properties.protocol.enum, parentSchema: m.properties.protocol, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.connection !== void 0) {
      let c = n.connection;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c) {
          let a = r;
          if (typeof s == "string" && !pr.test(s)) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-\
Za-z][A-Za-z0-9]*$" }, schema: "^[A-Za-z][A-Za-z0-9]*$", parentSchema: m.properties.connection.propertyNames, data: s, propertyName: s };
            e === null ? e = [o] : e.push(o), r++;
          }
          var p = a === r;
          if (!p) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames", keyword: "propertyNames", params: { propertyName: s },
            schema: m.properties.connection.propertyNames, parentSchema: m.properties.connection, data: c };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let s in c) {
          let a = c[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let o in a)
              if (!(o === "about" || o === "required" || o === "secret" || o === "default" || o === "example")) {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/additionalPro\
perties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: W, data: a };
                e === null ? e = [f] : e.push(f), r++;
              }
            if (a.about !== void 0) {
              let o = a.about;
              if (typeof o == "string") {
                if (b(o) < 1) {
                  let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/\
properties/about/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.properties.about, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/pr\
operties/about/type", keyword: "type", params: { type: "string" }, schema: W.properties.about.type, parentSchema: W.properties.about, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.required !== void 0) {
              let o = a.required;
              if (typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/definitions/connectionWord\
/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: W.properties.required.type, parentSchema: W.properties.required, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.secret !== void 0) {
              let o = a.secret;
              if (typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/connectionWord/p\
roperties/secret/type", keyword: "type", params: { type: "boolean" }, schema: W.properties.secret.type, parentSchema: W.properties.secret, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.default !== void 0) {
              let o = a.default;
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/definitions/connectionWord/\
properties/default/type", keyword: "type", params: { type: W.properties.default.type }, schema: W.properties.default.type, parentSchema: W.properties.default, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.example !== void 0) {
              let o = a.example;
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/definitions/connectionWord/\
properties/example/type", keyword: "type", params: { type: W.properties.example.type }, schema: W.properties.example.type, parentSchema: W.properties.example, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/type", keyword: "\
type", params: { type: "object" }, schema: W.type, parentSchema: W, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "object" }, schema: m.properties.
        connection.type, parentSchema: m.properties.connection, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.identity !== void 0) {
      let c = n.identity;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length < 1) {
          let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: m.properties.identity, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in c)
          if (!(s === "resource" || s === "path" || s === "connection")) {
            let a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.identity, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.resource !== void 0) {
          let s = c.resource;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: m.properties.identity.properties.resource, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/type", keyword: "type", params: { type: "st\
ring" }, schema: m.properties.identity.properties.resource.type, parentSchema: m.properties.identity.properties.resource, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.path !== void 0) {
          let s = c.path;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.identity.properties.path, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/type", keyword: "type", params: { type: "string" },
            schema: m.properties.identity.properties.path.type, parentSchema: m.properties.identity.properties.path, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.connection !== void 0) {
          let s = c.connection;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: m.properties.identity.properties.connection, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.identity.properties.connection.type, parentSchema: m.properties.identity.properties.connection, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, schema: m.properties.identity.
        type, parentSchema: m.properties.identity, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.auth !== void 0) {
      let c = n.auth;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "token" || s === "basic" || s === "headers")) {
            let a = { instancePath: t + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.auth, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.token !== void 0 && (ze.call(this, c.token, { instancePath: t + "/auth/token", parentData: c, parentDataProperty: "token", rootData: S }) || (e = e ===
        null ? ze.errors : e.concat(ze.errors), r = e.length)), c.basic !== void 0) {
          let s = c.basic;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.user === void 0) {
              let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: C.
              required, parentSchema: C, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.password === void 0) {
              let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" },
              schema: C.required, parentSchema: C, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "user" || a === "password")) {
                let o = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
                schema: !1, parentSchema: C, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.user !== void 0) {
              let a = s.user;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: C.properties.user, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" },
                schema: C.properties.user.type, parentSchema: C.properties.user, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.password !== void 0) {
              let a = s.password;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: C.properties.password, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "\
string" }, schema: C.properties.password.type, parentSchema: C.properties.password, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: C.type, parentSchema: C,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.headers !== void 0) {
          let s = c.headers;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (typeof o != "string") {
                let f = { instancePath: t + "/auth/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/auth/properties/headers/add\
itionalProperties/type", keyword: "type", params: { type: "string" }, schema: m.properties.auth.properties.headers.additionalProperties.type, parentSchema: m.properties.
                auth.properties.headers.additionalProperties, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/auth/headers", schemaPath: "#/properties/auth/properties/headers/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.auth.properties.headers.type, parentSchema: m.properties.auth.properties.headers, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" }, schema: m.properties.auth.type, parentSchema: m.
        properties.auth, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.headers !== void 0) {
      let c = n.headers;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let s in c) {
          let a = c[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.headers.additionalProperties.type, parentSchema: m.properties.headers.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: m.properties.headers.
        type, parentSchema: m.properties.headers, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.changes !== void 0) {
      let c = n.changes;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.clock === void 0) {
          let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "clock" }, schema: m.
          properties.changes.required, parentSchema: m.properties.changes, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in c)
          if (!ie.call(m.properties.changes.properties, s)) {
            let a = { instancePath: t + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.changes, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.query !== void 0) {
          let s = c.query;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.changes.properties.query, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/type", keyword: "type", params: { type: "string" },
            schema: m.properties.changes.properties.query.type, parentSchema: m.properties.changes.properties.query, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.value !== void 0) {
          let s = c.value;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.changes.properties.value, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/type", keyword: "type", params: { type: "string" },
            schema: m.properties.changes.properties.value.type, parentSchema: m.properties.changes.properties.value, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.operator !== void 0) {
          let s = c.operator;
          if (typeof s != "string") {
            let a = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/type", keyword: "type", params: { type: "stri\
ng" }, schema: m.properties.changes.properties.operator.type, parentSchema: m.properties.changes.properties.operator, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "eq" || s === "ne" || s === "in" || s === "gt" || s === "gte" || s === "lt" || s === "lte")) {
            let a = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/enum", keyword: "enum", params: { allowedValues: m.
            properties.changes.properties.operator.enum }, schema: m.properties.changes.properties.operator.enum, parentSchema: m.properties.changes.properties.
            operator, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.argument !== void 0) {
          let s = c.argument;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: m.properties.changes.properties.argument, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/type", keyword: "type", params: { type: "stri\
ng" }, schema: m.properties.changes.properties.argument.type, parentSchema: m.properties.changes.properties.argument, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.type !== void 0) {
          let s = c.type;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.changes.properties.type, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/type", keyword: "type", params: { type: "string" }, schema: m.
            properties.changes.properties.type.type, parentSchema: m.properties.changes.properties.type, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.clock !== void 0) {
          let s = c.clock;
          if (typeof s != "string") {
            let a = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/type", keyword: "type", params: { type: "string" },
            schema: m.properties.changes.properties.clock.type, parentSchema: m.properties.changes.properties.clock, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "utc" || s === "local")) {
            let a = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/enum", keyword: "enum", params: { allowedValues: m.
            properties.changes.properties.clock.enum }, schema: m.properties.changes.properties.clock.enum, parentSchema: m.properties.changes.properties.clock,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.zone !== void 0) {
          let s = c.zone;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.changes.properties.zone, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/type", keyword: "type", params: { type: "string" }, schema: m.
            properties.changes.properties.zone.type, parentSchema: m.properties.changes.properties.zone, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.overlap !== void 0) {
          let s = c.overlap, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+\
(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var i = f === r;
          if (o = o || i, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var i = y === r;
            o = o || i;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.afterClockChange !== void 0) {
          let s = c.afterClockChange, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\
^\\d+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" },
            schema: k.anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var h = f === r;
          if (o = o || h, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "inte\
ger" }, schema: k.anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.
              anyOf[1].enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var h = y === r;
            o = o || h;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, schema: m.properties.changes.
        type, parentSchema: m.properties.changes, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.limits !== void 0) {
      let c = n.limits;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "perSecond" || s === "perMinute" || s === "atOnce")) {
            let a = { instancePath: t + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.limits, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.perSecond !== void 0) {
          let s = c.perSecond;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: j.required, parentSchema: j, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: j, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: j.properties.allowed.type, parentSchema: j.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: j.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: j.properties.use.type, parentSchema: j.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: j.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let y = a[f];
                  if (typeof y == "string") {
                    if (b(y) < 1) {
                      let _ = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.sharedBy.items, data: y };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    let _ = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: j.properties.sharedBy.items.type, parentSchema: j.properties.sharedBy.items, data: y };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/perSecond/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: j.properties.sharedBy.type, parentSchema: j.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: j.type,
            parentSchema: j, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.perMinute !== void 0) {
          let s = c.perMinute;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: j.required, parentSchema: j, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: j, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: j.properties.allowed.type, parentSchema: j.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: j.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: j.properties.use.type, parentSchema: j.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: j.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let y = a[f];
                  if (typeof y == "string") {
                    if (b(y) < 1) {
                      let _ = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.sharedBy.items, data: y };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    let _ = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: j.properties.sharedBy.items.type, parentSchema: j.properties.sharedBy.items, data: y };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/perMinute/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: j.properties.sharedBy.type, parentSchema: j.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: j.type,
            parentSchema: j, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.atOnce !== void 0) {
          let s = c.atOnce;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: j.required, parentSchema: j, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: j, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: j.properties.allowed.type, parentSchema: j.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: j.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "integ\
er" }, schema: j.properties.use.type, parentSchema: j.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: j.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let y = a[f];
                  if (typeof y == "string") {
                    if (b(y) < 1) {
                      let _ = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.sharedBy.items, data: y };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    let _ = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "type",
                    params: { type: "string" }, schema: j.properties.sharedBy.items.type, parentSchema: j.properties.sharedBy.items, data: y };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/atOnce/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: { type: "\
array" }, schema: j.properties.sharedBy.type, parentSchema: j.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: j.type, parentSchema: j,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: m.properties.limits.
        type, parentSchema: m.properties.limits, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.timeouts !== void 0) {
      let c = n.timeouts;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "connect" || s === "token" || s === "read" || s === "write")) {
            let a = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.timeouts, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.connect !== void 0) {
          let s = c.connect, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var l = f === r;
          if (o = o || l, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var l = y === r;
            o = o || l;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.token !== void 0) {
          let s = c.token, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var d = f === r;
          if (o = o || d, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var d = y === r;
            o = o || d;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.read !== void 0) {
          let s = c.read, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var u = f === r;
          if (o = o || u, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var u = y === r;
            o = o || u;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.write !== void 0) {
          let s = c.write, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var g = f === r;
          if (o = o || g, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var g = y === r;
            o = o || g;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: "object" }, schema: m.properties.timeouts.
        type, parentSchema: m.properties.timeouts, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.retry !== void 0) {
      let c = n.retry;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "first" || s === "longest" || s === "attempts" || s === "refusedFor")) {
            let a = { instancePath: t + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.retry, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.first !== void 0) {
          let s = c.first, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|\
s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var w = f === r;
          if (o = o || w, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var w = y === r;
            o = o || w;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.longest !== void 0) {
          let s = c.longest, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var A = f === r;
          if (o = o || A, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var A = y === r;
            o = o || A;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.attempts !== void 0) {
          let s = c.attempts;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" },
            schema: m.properties.retry.properties.attempts.type, parentSchema: m.properties.retry.properties.attempts, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: m.properties.retry.properties.attempts, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.refusedFor !== void 0) {
          let s = c.refusedFor, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!X.test(s)) {
              let y = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.
            anyOf[0].type, parentSchema: k.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var z = f === r;
          if (o = o || z, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
              anyOf[1].type, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (s !== 0) {
              let q = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].
              enum }, schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var z = y === r;
            o = o || z;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" }, schema: m.properties.retry.type,
        parentSchema: m.properties.retry, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.sizes !== void 0) {
      let c = n.sizes;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "answer" || s === "nesting" || s === "page")) {
            let a = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.sizes, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.answer !== void 0) {
          let s = c.answer, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!ir.test(s)) {
              let y = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(B|KB|M\
B)$" }, schema: "^\\d+(B|KB|MB)$", parentSchema: oe.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: oe.
            anyOf[0].type, parentSchema: oe.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var T = f === r;
          if (o = o || T, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let q = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: oe.
              anyOf[1].type, parentSchema: oe.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
              let q = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 },
              schema: 1, parentSchema: oe.anyOf[1], data: s };
              e === null ? e = [q] : e.push(q), r++;
            }
            var T = y === r;
            o = o || T;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf", keyword: "anyOf", params: {}, schema: oe.anyOf, parentSchema: oe,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (c.nesting !== void 0) {
          let s = c.nesting;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/type", keyword: "type", params: { type: "integer" },
            schema: m.properties.sizes.properties.nesting.type, parentSchema: m.properties.sizes.properties.nesting, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: m.properties.sizes.properties.nesting, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.page !== void 0) {
          let s = c.page;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/type", keyword: "type", params: { type: "integer" }, schema: m.
            properties.sizes.properties.page.type, parentSchema: m.properties.sizes.properties.page, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/minimum", keyword: "minimum", params: { comparison: ">=",
            limit: 1 }, schema: 1, parentSchema: m.properties.sizes.properties.page, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" }, schema: m.properties.sizes.type,
        parentSchema: m.properties.sizes, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.settleAfter !== void 0) {
      let c = n.settleAfter, s = r, a = !1, o = r;
      if (typeof c == "string") {
        if (!X.test(c)) {
          let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|\
h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: k.anyOf[0], data: c };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.anyOf[0].
        type, parentSchema: k.anyOf[0], data: c };
        e === null ? e = [f] : e.push(f), r++;
      }
      var L = o === r;
      if (a = a || L, !a) {
        let f = r;
        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
          let _ = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: k.
          anyOf[1].type, parentSchema: k.anyOf[1], data: c };
          e === null ? e = [_] : e.push(_), r++;
        }
        if (c !== 0) {
          let _ = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: k.anyOf[1].enum },
          schema: k.anyOf[1].enum, parentSchema: k.anyOf[1], data: c };
          e === null ? e = [_] : e.push(_), r++;
        }
        var L = f === r;
        a = a || L;
      }
      if (a)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: k.anyOf, parentSchema: k, data: c };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (n.emptyAs !== void 0) {
      let c = n.emptyAs;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "text" || s === "integer" || s === "decimal" || s === "boolean" || s === "date")) {
            let a = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.emptyAs, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.text !== void 0) {
          let s = c.text;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/text", schemaPath: "#/properties/emptyAs/properties/text/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.text.type }, schema: m.properties.emptyAs.properties.text.type, parentSchema: m.properties.emptyAs.properties.text, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.integer !== void 0) {
          let s = c.integer;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/integer", schemaPath: "#/properties/emptyAs/properties/integer/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.integer.type }, schema: m.properties.emptyAs.properties.integer.type, parentSchema: m.properties.emptyAs.properties.integer, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.decimal !== void 0) {
          let s = c.decimal;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/decimal", schemaPath: "#/properties/emptyAs/properties/decimal/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.decimal.type }, schema: m.properties.emptyAs.properties.decimal.type, parentSchema: m.properties.emptyAs.properties.decimal, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.boolean !== void 0) {
          let s = c.boolean;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/boolean", schemaPath: "#/properties/emptyAs/properties/boolean/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.boolean.type }, schema: m.properties.emptyAs.properties.boolean.type, parentSchema: m.properties.emptyAs.properties.boolean, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.date !== void 0) {
          let s = c.date;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/date", schemaPath: "#/properties/emptyAs/properties/date/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.date.type }, schema: m.properties.emptyAs.properties.date.type, parentSchema: m.properties.emptyAs.properties.date, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/type", keyword: "type", params: { type: "object" }, schema: m.properties.emptyAs.
        type, parentSchema: m.properties.emptyAs, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.suggest !== void 0) {
      let c = n.suggest;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.as === void 0) {
          let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/required", keyword: "required", params: { missingProperty: "as" }, schema: m.
          properties.suggest.required, parentSchema: m.properties.suggest, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in c)
          if (!(s === "as" || s === "range")) {
            let a = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.suggest, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.as !== void 0) {
          let s = c.as;
          if (typeof s != "string") {
            let a = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/type", keyword: "type", params: { type: "string" }, schema: m.
            properties.suggest.properties.as.type, parentSchema: m.properties.suggest.properties.as, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "null" || s === "left-out")) {
            let a = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/enum", keyword: "enum", params: { allowedValues: m.properties.
            suggest.properties.as.enum }, schema: m.properties.suggest.properties.as.enum, parentSchema: m.properties.suggest.properties.as, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.range !== void 0) {
          let s = c.range;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.member === void 0) {
              let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
member" }, schema: m.properties.suggest.properties.range.required, parentSchema: m.properties.suggest.properties.range, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.each === void 0) {
              let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
each" }, schema: m.properties.suggest.properties.range.required, parentSchema: m.properties.suggest.properties.range, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "member" || a === "each")) {
                let o = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.suggest.properties.range, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.member !== void 0) {
              let a = s.member;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.suggest.properties.range.properties.member, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/type", keyword: "type",
                params: { type: "string" }, schema: m.properties.suggest.properties.range.properties.member.type, parentSchema: m.properties.suggest.properties.
                range.properties.member, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.each !== void 0) {
              let a = s.each;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.suggest.properties.range.properties.each, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.suggest.properties.range.properties.each.type, parentSchema: m.properties.suggest.properties.range.properties.
                each, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/type", keyword: "type", params: { type: "object" },
            schema: m.properties.suggest.properties.range.type, parentSchema: m.properties.suggest.properties.range, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "object" }, schema: m.properties.suggest.
        type, parentSchema: m.properties.suggest, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.errors !== void 0) {
      let c = n.errors;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let s in c)
          if (!(s === "message" || s === "code" || s === "busy" || s === "login" || s === "refused" || s === "unsure")) {
            let a = { instancePath: t + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.errors, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.message !== void 0) {
          let s = c.message;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (b(f) < 1) {
                  let y = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.message.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.message.items.type, parentSchema: m.properties.errors.properties.message.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/message", schemaPath: "#/properties/errors/properties/message/type", keyword: "type", params: { type: "array" },
            schema: m.properties.errors.properties.message.type, parentSchema: m.properties.errors.properties.message, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.code !== void 0) {
          let s = c.code;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (b(f) < 1) {
                  let y = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.code.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.code.items.type, parentSchema: m.properties.errors.properties.code.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/code", schemaPath: "#/properties/errors/properties/code/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.code.type, parentSchema: m.properties.errors.properties.code, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.busy !== void 0) {
          let s = c.busy;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (b(f) < 1) {
                  let y = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.busy.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.busy.items.type, parentSchema: m.properties.errors.properties.busy.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/busy", schemaPath: "#/properties/errors/properties/busy/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.busy.type, parentSchema: m.properties.errors.properties.busy, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.login !== void 0) {
          let s = c.login;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (b(f) < 1) {
                  let y = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.login.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.login.items.type, parentSchema: m.properties.errors.properties.login.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/login", schemaPath: "#/properties/errors/properties/login/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.login.type, parentSchema: m.properties.errors.properties.login, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.refused !== void 0) {
          let s = c.refused;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (b(f) < 1) {
                  let y = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.refused.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.refused.items.type, parentSchema: m.properties.errors.properties.refused.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/refused", schemaPath: "#/properties/errors/properties/refused/type", keyword: "type", params: { type: "array" },
            schema: m.properties.errors.properties.refused.type, parentSchema: m.properties.errors.properties.refused, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.unsure !== void 0) {
          let s = c.unsure;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (b(f) < 1) {
                  let y = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.unsure.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.unsure.items.type, parentSchema: m.properties.errors.properties.unsure.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/unsure", schemaPath: "#/properties/errors/properties/unsure/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.unsure.type, parentSchema: m.properties.errors.properties.unsure, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, schema: m.properties.errors.
        type, parentSchema: m.properties.errors, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.rest !== void 0) {
      let c = n.rest;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.paging === void 0) {
          let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: "paging" }, schema: m.properties.
          rest.required, parentSchema: m.properties.rest, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in c)
          if (!(s === "base" || s === "lists" || s === "items" || s === "paging" || s === "create" || s === "update" || s === "delete")) {
            let a = { instancePath: t + "/rest", schemaPath: "#/properties/rest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.rest, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.base !== void 0) {
          let s = c.base;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: m.properties.rest.properties.base, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/type", keyword: "type", params: { type: "string" }, schema: m.
            properties.rest.properties.base.type, parentSchema: m.properties.rest.properties.base, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.lists !== void 0) {
          let s = c.lists;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.rest.properties.lists, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/type", keyword: "type", params: { type: "string" }, schema: m.
            properties.rest.properties.lists.type, parentSchema: m.properties.rest.properties.lists, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.items !== void 0) {
          let s = c.items;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.rest.properties.items, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/type", keyword: "type", params: { type: "string" }, schema: m.
            properties.rest.properties.items.type, parentSchema: m.properties.rest.properties.items, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.paging !== void 0) {
          let s = c.paging;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.style === void 0) {
                  let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/required", keyword: "\
required", params: { missingProperty: "style" }, schema: v.required, parentSchema: v, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
                for (let f in o)
                  if (!ie.call(v.properties, f)) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/additionalProper\
ties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: v, data: o };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                if (o.style !== void 0) {
                  let f = o.style;
                  if (typeof f != "string") {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/type", keyword: "type", params: { type: "string" }, schema: v.properties.style.type, parentSchema: v.properties.style, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                  if (!(f === "token" || f === "offset" || f === "page" || f === "none")) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/enum", keyword: "enum", params: { allowedValues: v.properties.style.enum }, schema: v.properties.style.enum, parentSchema: v.properties.style, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.size !== void 0) {
                  let f = o.size;
                  if (typeof f == "string") {
                    if (b(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/prop\
erties/size/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.size, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/proper\
ties/size/type", keyword: "type", params: { type: "string" }, schema: v.properties.size.type, parentSchema: v.properties.size, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.token !== void 0) {
                  let f = o.token;
                  if (typeof f == "string") {
                    if (b(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/pro\
perties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.token, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/prope\
rties/token/type", keyword: "type", params: { type: "string" }, schema: v.properties.token.type, parentSchema: v.properties.token, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.next !== void 0) {
                  let f = o.next;
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    for (let y in f)
                      if (!(y === "header" || y === "path")) {
                        let _ = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/pr\
operties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: !1, parentSchema: v.properties.next, data: f };
                        e === null ? e = [_] : e.push(_), r++;
                      }
                    if (f.header !== void 0) {
                      let y = f.header;
                      if (typeof y == "string") {
                        if (b(y) < 1) {
                          let _ = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/\
paging/properties/next/properties/header/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.next.properties.header, data: y };
                          e === null ? e = [_] : e.push(_), r++;
                        }
                      } else {
                        let _ = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/pa\
ging/properties/next/properties/header/type", keyword: "type", params: { type: "string" }, schema: v.properties.next.properties.header.type, parentSchema: v.properties.
                        next.properties.header, data: y };
                        e === null ? e = [_] : e.push(_), r++;
                      }
                    }
                    if (f.path !== void 0) {
                      let y = f.path;
                      if (typeof y == "string") {
                        if (b(y) < 1) {
                          let _ = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pa\
ging/properties/next/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.next.properties.path, data: y };
                          e === null ? e = [_] : e.push(_), r++;
                        }
                      } else {
                        let _ = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pagi\
ng/properties/next/properties/path/type", keyword: "type", params: { type: "string" }, schema: v.properties.next.properties.path.type, parentSchema: v.properties.
                        next.properties.path, data: y };
                        e === null ? e = [_] : e.push(_), r++;
                      }
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/proper\
ties/next/type", keyword: "type", params: { type: "object" }, schema: v.properties.next.type, parentSchema: v.properties.next, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.offset !== void 0) {
                  let f = o.offset;
                  if (typeof f == "string") {
                    if (b(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/pr\
operties/offset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.offset, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/prop\
erties/offset/type", keyword: "type", params: { type: "string" }, schema: v.properties.offset.type, parentSchema: v.properties.offset, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.page !== void 0) {
                  let f = o.page;
                  if (typeof f == "string") {
                    if (b(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/prop\
erties/page/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.page, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/proper\
ties/page/type", keyword: "type", params: { type: "string" }, schema: v.properties.page.type, parentSchema: v.properties.page, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.first !== void 0) {
                  let f = o.first;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/type", keyword: "type", params: { type: "integer" }, schema: v.properties.first.type, parentSchema: v.properties.first, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: v.properties.first, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.total !== void 0) {
                  let f = o.total;
                  if (typeof f == "string") {
                    if (b(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/pro\
perties/total/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.total, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/prope\
rties/total/type", keyword: "type", params: { type: "string" }, schema: v.properties.total.type, parentSchema: v.properties.total, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.ahead !== void 0) {
                  let f = o.ahead;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/type", keyword: "type", params: { type: "integer" }, schema: v.properties.ahead.type, parentSchema: v.properties.ahead, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: v.properties.ahead, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.overlap !== void 0) {
                  let f = o.overlap;
                  if (typeof f != "boolean") {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/overlap", schemaPath: "#/definitions/paging/pro\
perties/overlap/type", keyword: "type", params: { type: "boolean" }, schema: v.properties.overlap.type, parentSchema: v.properties.overlap, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
              } else {
                let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/type", keyword: "typ\
e", params: { type: "object" }, schema: v.type, parentSchema: v, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/rest/paging", schemaPath: "#/properties/rest/properties/paging/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.rest.properties.paging.type, parentSchema: m.properties.rest.properties.paging, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.create !== void 0) {
          let s = c.create;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let a in s)
              if (!(a === "method" || a === "wrap")) {
                let o = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.rest.properties.create, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.rest.properties.create.properties.method.type, parentSchema: m.properties.rest.properties.create.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "POST" || a === "PUT")) {
                let o = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/enum", keyword: "enum", params: {
                allowedValues: m.properties.rest.properties.create.properties.method.enum }, schema: m.properties.rest.properties.create.properties.method.enum,
                parentSchema: m.properties.rest.properties.create.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.wrap !== void 0) {
              let a = s.wrap;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: m.properties.rest.properties.create.properties.wrap, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.rest.properties.create.properties.wrap.type, parentSchema: m.properties.rest.properties.create.properties.
                wrap, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.rest.properties.create.type, parentSchema: m.properties.rest.properties.create, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.update !== void 0) {
          let s = c.update;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.method === void 0) {
              let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
method" }, schema: m.properties.rest.properties.update.required, parentSchema: m.properties.rest.properties.update, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.form === void 0) {
              let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
form" }, schema: m.properties.rest.properties.update.required, parentSchema: m.properties.rest.properties.update, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "method" || a === "form" || a === "op" || a === "patchScalars" || a === "wrap" || a === "repeatable")) {
                let o = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.rest.properties.update, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.rest.properties.update.properties.method.type, parentSchema: m.properties.rest.properties.update.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "PATCH" || a === "PUT" || a === "POST")) {
                let o = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/enum", keyword: "enum", params: {
                allowedValues: m.properties.rest.properties.update.properties.method.enum }, schema: m.properties.rest.properties.update.properties.method.enum,
                parentSchema: m.properties.rest.properties.update.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.form !== void 0) {
              let a = s.form;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.rest.properties.update.properties.form.type, parentSchema: m.properties.rest.properties.update.properties.
                form, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "operations" || a === "merge" || a === "whole")) {
                let o = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/enum", keyword: "enum", params: {
                allowedValues: m.properties.rest.properties.update.properties.form.enum }, schema: m.properties.rest.properties.update.properties.form.enum, parentSchema: m.
                properties.rest.properties.update.properties.form, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.op !== void 0) {
              let a = s.op;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: m.properties.rest.properties.update.properties.op, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.rest.properties.update.properties.op.type, parentSchema: m.properties.rest.properties.update.properties.op, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.patchScalars !== void 0) {
              let a = s.patchScalars;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.rest.properties.update.properties.patchScalars.type, parentSchema: m.properties.rest.properties.update.properties.
                patchScalars, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "string" || a === "native")) {
                let o = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/enum", keyword: "\
enum", params: { allowedValues: m.properties.rest.properties.update.properties.patchScalars.enum }, schema: m.properties.rest.properties.update.properties.patchScalars.
                enum, parentSchema: m.properties.rest.properties.update.properties.patchScalars, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.wrap !== void 0) {
              let a = s.wrap;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: m.properties.rest.properties.update.properties.wrap, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.rest.properties.update.properties.wrap.type, parentSchema: m.properties.rest.properties.update.properties.
                wrap, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.repeatable !== void 0) {
              let a = s.repeatable;
              if (typeof a != "boolean") {
                let o = { instancePath: t + "/rest/update/repeatable", schemaPath: "#/properties/rest/properties/update/properties/repeatable/type", keyword: "t\
ype", params: { type: "boolean" }, schema: m.properties.rest.properties.update.properties.repeatable.type, parentSchema: m.properties.rest.properties.update.properties.
                repeatable, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.rest.properties.update.type, parentSchema: m.properties.rest.properties.update, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.delete !== void 0) {
          let s = c.delete;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let a in s)
              if (a !== "method") {
                let o = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.rest.properties.delete, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.rest.properties.delete.properties.method.type, parentSchema: m.properties.rest.properties.delete.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "DELETE" || a === "POST")) {
                let o = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/enum", keyword: "enum", params: {
                allowedValues: m.properties.rest.properties.delete.properties.method.enum }, schema: m.properties.rest.properties.delete.properties.method.enum,
                parentSchema: m.properties.rest.properties.delete.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.rest.properties.delete.type, parentSchema: m.properties.rest.properties.delete, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "object" }, schema: m.properties.rest.type, parentSchema: m.
        properties.rest, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.graphql !== void 0) {
      let c = n.graphql;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.list === void 0) {
          let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/required", keyword: "required", params: { missingProperty: "list" }, schema: m.
          properties.graphql.required, parentSchema: m.properties.graphql, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in c)
          if (!ie.call(m.properties.graphql.properties, s)) {
            let a = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.graphql, data: c };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (c.endpoint !== void 0) {
          let s = c.endpoint;
          if (typeof s == "string") {
            if (b(s) < 1) {
              let a = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.endpoint, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/type", keyword: "type", params: { type: "stri\
ng" }, schema: m.properties.graphql.properties.endpoint.type, parentSchema: m.properties.graphql.properties.endpoint, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.within !== void 0) {
          let s = c.within;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/required", keyword: "required", params: { missingProperty: "\
field" }, schema: m.properties.graphql.properties.within.required, parentSchema: m.properties.graphql.properties.within, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments")) {
                let o = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.graphql.properties.within, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.within.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/type", keyword: "type",
                params: { type: "string" }, schema: m.properties.graphql.properties.within.properties.field.type, parentSchema: m.properties.graphql.properties.
                within.properties.field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            s.arguments !== void 0 && (te.call(this, s.arguments, { instancePath: t + "/graphql/within/arguments", parentData: s, parentDataProperty: "arguments",
            rootData: S }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length));
          } else {
            let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/type", keyword: "type", params: { type: "object" },
            schema: m.properties.graphql.properties.within.type, parentSchema: m.properties.graphql.properties.within, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.words !== void 0) {
          let s = c.words;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (typeof o != "string") {
                let f = { instancePath: t + "/graphql/words/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/graphql/properties/words/a\
dditionalProperties/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.words.additionalProperties.type, parentSchema: m.
                properties.graphql.properties.words.additionalProperties, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/graphql/words", schemaPath: "#/properties/graphql/properties/words/type", keyword: "type", params: { type: "object" },
            schema: m.properties.graphql.properties.words.type, parentSchema: m.properties.graphql.properties.words, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.list !== void 0) {
          let s = c.list;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
field" }, schema: m.properties.graphql.properties.list.required, parentSchema: m.properties.graphql.properties.list, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.records === void 0) {
              let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
records" }, schema: m.properties.graphql.properties.list.required, parentSchema: m.properties.graphql.properties.list, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments" || a === "records" || a === "total" || a === "hasMore" || a === "cursor" || a === "ahead")) {
                let o = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.graphql.properties.list, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.list.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.list.properties.field.type, parentSchema: m.properties.graphql.properties.list.properties.
                field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.arguments !== void 0 && (te.call(this, s.arguments, { instancePath: t + "/graphql/list/arguments", parentData: s, parentDataProperty: "argumen\
ts", rootData: S }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), s.records !== void 0) {
              let a = s.records;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.list.properties.records, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/type", keyword: "type",
                params: { type: "string" }, schema: m.properties.graphql.properties.list.properties.records.type, parentSchema: m.properties.graphql.properties.
                list.properties.records, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.total !== void 0) {
              let a = s.total;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.list.properties.total, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.list.properties.total.type, parentSchema: m.properties.graphql.properties.list.properties.
                total, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.hasMore !== void 0) {
              let a = s.hasMore;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.list.properties.hasMore, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/type", keyword: "type",
                params: { type: "string" }, schema: m.properties.graphql.properties.list.properties.hasMore.type, parentSchema: m.properties.graphql.properties.
                list.properties.hasMore, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.cursor !== void 0) {
              let a = s.cursor;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.list.properties.cursor, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.list.properties.cursor.type, parentSchema: m.properties.graphql.properties.list.properties.
                cursor, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.ahead !== void 0) {
              let a = s.ahead;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/type", keyword: "type", params: {
                type: "integer" }, schema: m.properties.graphql.properties.list.properties.ahead.type, parentSchema: m.properties.graphql.properties.list.properties.
                ahead, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/minimum", keyword: "minimu\
m", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.list.properties.ahead, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.graphql.properties.list.type, parentSchema: m.properties.graphql.properties.list, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.filter !== void 0) {
          let s = c.filter;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.operators === void 0) {
              let a = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/required", keyword: "required", params: { missingProperty: "\
operators" }, schema: m.properties.graphql.properties.filter.required, parentSchema: m.properties.graphql.properties.filter, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "and" || a === "or" || a === "operators")) {
                let o = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.graphql.properties.filter, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.and !== void 0) {
              let a = s.and;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.and, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.filter.properties.and.type, parentSchema: m.properties.graphql.properties.filter.properties.
                and, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.or !== void 0) {
              let a = s.or;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/minLength", keyword: "minL\
ength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.or, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.filter.properties.or.type, parentSchema: m.properties.graphql.properties.filter.properties.
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
Properties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: m.properties.graphql.properties.filter.properties.operators,
                    data: a };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                if (a.eq !== void 0) {
                  let o = a.eq;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/eq/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      eq, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/eq/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.eq.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.eq, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.ne !== void 0) {
                  let o = a.ne;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/ne/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      ne, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/ne/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.ne.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.ne, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.in !== void 0) {
                  let o = a.in;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      in, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/in/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.in.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.in, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.gt !== void 0) {
                  let o = a.gt;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/gt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      gt, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/gt/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.gt.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.gt, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.gte !== void 0) {
                  let o = a.gte;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/gte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      gte, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/gte/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.gte.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.gte, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.lt !== void 0) {
                  let o = a.lt;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/lt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      lt, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/lt/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.lt.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.lt, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.lte !== void 0) {
                  let o = a.lte;
                  if (typeof o == "string") {
                    if (b(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/lte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.filter.properties.operators.properties.
                      lte, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/lte/type", keyword: "type", params: { type: "string" }, schema: m.properties.graphql.properties.filter.properties.operators.properties.lte.type, parentSchema: m.
                    properties.graphql.properties.filter.properties.operators.properties.lte, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/operators", schemaPath: "#/properties/graphql/properties/filter/properties/operators/type", keyword: "\
type", params: { type: "object" }, schema: m.properties.graphql.properties.filter.properties.operators.type, parentSchema: m.properties.graphql.properties.filter.
                properties.operators, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/type", keyword: "type", params: { type: "object" },
            schema: m.properties.graphql.properties.filter.type, parentSchema: m.properties.graphql.properties.filter, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.order !== void 0) {
          let s = c.order;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.ascending === void 0) {
              let a = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/required", keyword: "required", params: { missingProperty: "\
ascending" }, schema: m.properties.graphql.properties.order.required, parentSchema: m.properties.graphql.properties.order, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (a !== "ascending") {
                let o = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.graphql.properties.order, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.ascending !== void 0) {
              let a = s.ascending;
              if (typeof a == "string") {
                if (b(a) < 1) {
                  let o = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.order.properties.ascending, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.graphql.properties.order.properties.ascending.type, parentSchema: m.properties.graphql.properties.order.
                properties.ascending, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/type", keyword: "type", params: { type: "object" },
            schema: m.properties.graphql.properties.order.type, parentSchema: m.properties.graphql.properties.order, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (c.create !== void 0 && (re.call(this, c.create, { instancePath: t + "/graphql/create", parentData: c, parentDataProperty: "create", rootData: S }) ||
        (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), c.update !== void 0 && (re.call(this, c.update, { instancePath: t + "/graphql/update",
        parentData: c, parentDataProperty: "update", rootData: S }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), c.delete !== void 0 &&
        (re.call(this, c.delete, { instancePath: t + "/graphql/delete", parentData: c, parentDataProperty: "delete", rootData: S }) || (e = e === null ? re.errors :
        e.concat(re.errors), r = e.length)), c.batch !== void 0) {
          let s = c.batch;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/type", keyword: "type", params: { type: "integer" },
            schema: m.properties.graphql.properties.batch.type, parentSchema: m.properties.graphql.properties.batch, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.batch, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/type", keyword: "type", params: { type: "object" }, schema: m.properties.graphql.
        type, parentSchema: m.properties.graphql, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.defaults !== void 0 && (he.call(this, n.defaults, { instancePath: t + "/defaults", parentData: n, parentDataProperty: "defaults", rootData: S }) || (e =
    e === null ? he.errors : e.concat(he.errors), r = e.length)), n.resources !== void 0) {
      let c = n.resources;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (Object.keys(c).length < 1) {
          let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: m.properties.resources, data: c };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in c)
          he.call(this, c[s], { instancePath: t + "/resources/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: c, parentDataProperty: s, rootData: S }) ||
          (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
      } else {
        let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, schema: m.properties.resources.
        type, parentSchema: m.properties.resources, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.assumed !== void 0) {
      let c = n.assumed;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let s in c) {
          let a = c[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/assumed/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.assumed.additionalProperties.type, parentSchema: m.properties.assumed.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: m.properties.assumed.
        type, parentSchema: m.properties.assumed, data: c };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: m.type, parentSchema: m, data: n };
    e === null ? e = [c] : e.push(c), r++;
  }
  return We.errors = e, r === 0;
}
var lr = { tenant: Ge, pack: Qe, rules: tr, system: sr };
export {
  lr as SCHEMAS,
  Qe as pack,
  tr as rules,
  sr as system,
  Ge as tenant
};
