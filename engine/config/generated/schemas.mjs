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
    let t = n.length, F = 0, I = 0, x;
    for (; I < t; )
      F++, x = n.charCodeAt(I++), x >= 55296 && x <= 56319 && I < t && (x = n.charCodeAt(I), (x & 64512) === 56320 && I++);
    return F;
  }
  Ne.default = Fe;
  Fe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Ge = Re, q = { type: "object", properties: { version: { const: 1, examples: [1] }, tenant: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", maxLength: 60,
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
|2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, ue = { type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] }, ie = Object.prototype.hasOwnProperty, S = Ee().
default, _e = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), Ve = new RegExp("^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", "u"), Xe = new RegExp("^\\d{4}-(0[1-9\
]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), Ye = new RegExp("^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", "u"), Je = new RegExp("^[^@\\s,;\
]+@[^@\\s,;]+$", "u"), Te = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u"), Ce = new RegExp("^\\d+(s|m|h)$", "u"), we = { type: "object", additionalProperties: {
$ref: "#/definitions/entity" }, examples: [{ customers: { master: "erp", crm: { resource: "clients" }, erp: { resource: "associate" } } }] }, K = { type: ["obje\
ct", "null"], "x-sides": !0, properties: { master: { type: "string", "x-side": !0 }, link: { $ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" },
show: { type: "object", properties: { number: { type: "string", examples: ["number"] }, name: { type: "string", examples: ["name"] } }, additionalProperties: !1,
examples: [{ number: "number", name: "name" }] }, inactive: { type: ["string", "null"], examples: ["inactive"] }, fields: { type: "object", additionalProperties: {
$ref: "#/definitions/field" }, examples: [{ name: { crm: "name", erp: "title" } }] } }, additionalProperties: { $ref: "#/definitions/entitySide" } }, H = { type: "\
object", "x-sides": !0, properties: { holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] }, holds: { enum: ["guid", "key"],
examples: ["key"] } }, additionalProperties: { type: "string", minLength: 1 }, examples: [{ erp: "information1" }] }, V = { type: "object", properties: { certain: {
type: "array", items: { type: "string" }, examples: [["number", "vatNumber", "name"]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] },
conflict: { type: ["object", "null"], properties: { same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: [
"same", "other"], additionalProperties: !1, examples: [{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"],
weak: ["name"] }] }, R = { type: "object", properties: { resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1,
additionalProperties: { type: "string", minLength: 1 }, examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["prod\
uct"] }, where: { $ref: "#/definitions/predicate" }, exclude: { $ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string", "null"], additionalProperties: {
type: ["string", "number", "boolean", "object"], additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1,
examples: [{ resource: "customers" }] }, B = { type: ["string", "number", "boolean"], examples: ["9"] }, G = { type: ["object", "string", "null"], minProperties: 1,
properties: { field: { type: "string", minLength: 1, examples: ["group12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolea\
n", "object"], if: { type: "object" }, then: { $ref: "#/definitions/predicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30,\
 40"] }, from: { $ref: "#/definitions/scalar", examples: ["2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [99] }, all: { $ref: "#/definitions/pre\
dicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1, examples: [{ field: "group12", value: 9 }] }, ge = { validate: Q }, ke = { type: [
"string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" }, minItems: 1, examples: [9] };
function de(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
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
        let u = { instancePath: t + "/" + i, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
        data: h };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  }
  return de.errors = e, r === 0;
}
var De = { type: "array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] };
function le(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (Array.isArray(n)) {
    if (n.length < 1) {
      let i = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: De, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    let p = n.length;
    for (let i = 0; i < p; i++)
      ge.validate.call(this, n[i], { instancePath: t + "/" + i, parentData: n, parentDataProperty: i, rootData: x }) || (e = e === null ? ge.validate.errors : e.
      concat(ge.validate.errors), r = e.length);
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: De.type, parentSchema: De, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return le.errors = e, r === 0;
}
function Q(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: G.type }, schema: G.type, parentSchema: G, data: n };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: G, data: n };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in n)
      if (!(i === "field" || i === "value" || i === "not" || i === "in" || i === "from" || i === "to" || i === "all" || i === "any")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: G,
        data: n };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (n.field !== void 0) {
      let i = n.field;
      if (typeof i == "string") {
        if (S(i) < 1) {
          let h = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: G.
          properties.field, data: i };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: G.properties.field.type,
        parentSchema: G.properties.field, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.value !== void 0) {
      let i = n.value;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
        data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.not !== void 0) {
      let i = n.not;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean" && !(i && typeof i == "object" && !Array.isArray(i))) {
        let d = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: G.properties.not.type }, schema: G.properties.
        not.type, parentSchema: G.properties.not, data: i };
        e === null ? e = [d] : e.push(d), r++;
      }
      let h = r, u = !0, c = r;
      if (!(i && typeof i == "object" && !Array.isArray(i))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var p = c === r;
      if (r = h, e !== null && (h ? e.length = h : e = null), p) {
        let d = r;
        ge.validate.call(this, i, { instancePath: t + "/not", parentData: n, parentDataProperty: "not", rootData: x }) || (e = e === null ? ge.validate.errors :
        e.concat(ge.validate.errors), r = e.length);
        var p = d === r;
        u = p;
      }
      if (!u) {
        let d = { instancePath: t + "/not", schemaPath: "#/properties/not/if", keyword: "if", params: { failingKeyword: "then" }, schema: G.properties.not.if, parentSchema: G.
        properties.not, data: i };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.in !== void 0 && (de.call(this, n.in, { instancePath: t + "/in", parentData: n, parentDataProperty: "in", rootData: x }) || (e = e === null ? de.errors :
    e.concat(de.errors), r = e.length)), n.from !== void 0) {
      let i = n.from;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/from", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
        data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.to !== void 0) {
      let i = n.to;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/to", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    n.all !== void 0 && (le.call(this, n.all, { instancePath: t + "/all", parentData: n, parentDataProperty: "all", rootData: x }) || (e = e === null ? le.errors :
    e.concat(le.errors), r = e.length)), n.any !== void 0 && (le.call(this, n.any, { instancePath: t + "/any", parentData: n, parentDataProperty: "any", rootData: x }) ||
    (e = e === null ? le.errors : e.concat(le.errors), r = e.length));
  }
  return Q.errors = e, r === 0;
}
function be(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "resource" || p === "anyOf" || p === "bornAs" || p === "where" || p === "exclude" || p === "onCreate")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: R,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.resource !== void 0) {
      let p = n.resource;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: R.
          properties.resource, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: R.properties.resource.
        type, parentSchema: R.properties.resource, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.anyOf !== void 0) {
      let p = n.anyOf;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let i = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: R.
          properties.anyOf, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in p) {
          let h = p[i];
          if (typeof h == "string") {
            if (S(h) < 1) {
              let u = { instancePath: t + "/anyOf/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: R.properties.anyOf.additionalProperties, data: h };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/anyOf/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: R.properties.anyOf.additionalProperties.type, parentSchema: R.properties.anyOf.additionalProperties, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "object" }, schema: R.properties.anyOf.type,
        parentSchema: R.properties.anyOf, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.bornAs !== void 0) {
      let p = n.bornAs;
      if (typeof p != "string") {
        let i = { instancePath: t + "/bornAs", schemaPath: "#/properties/bornAs/type", keyword: "type", params: { type: "string" }, schema: R.properties.bornAs.
        type, parentSchema: R.properties.bornAs, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.where !== void 0 && (Q.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: x }) || (e = e === null ?
    Q.errors : e.concat(Q.errors), r = e.length)), n.exclude !== void 0 && (Q.call(this, n.exclude, { instancePath: t + "/exclude", parentData: n, parentDataProperty: "\
exclude", rootData: x }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), n.onCreate !== void 0) {
      let p = n.onCreate;
      if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "string" && p !== null) {
        let i = { instancePath: t + "/onCreate", schemaPath: "#/properties/onCreate/type", keyword: "type", params: { type: R.properties.onCreate.type }, schema: R.
        properties.onCreate.type, parentSchema: R.properties.onCreate, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && !(h && typeof h == "object" && !Array.isArray(h))) {
            let u = { instancePath: t + "/onCreate/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/onCreate/additionalProperties/type",
            keyword: "type", params: { type: R.properties.onCreate.additionalProperties.type }, schema: R.properties.onCreate.additionalProperties.type, parentSchema: R.
            properties.onCreate.additionalProperties, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h))
            for (let u in h) {
              let c = h[u];
              if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
                let d = { instancePath: t + "/onCreate/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
        }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: R.type, parentSchema: R, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return be.errors = e, r === 0;
}
var z = { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: {
type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: [
"issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, kinds: { type: "array", items: { type: "string" }, examples: [
["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["depar\
tments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: {
type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSerie\
s", key: 1, by: "id", from: "first", to: "last" } } }] }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } },
M = { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["numberSeries"] }, key: {
type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "string", examples: [
"fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numberSeries", key: 1, from: "\
fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, v = { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1,
examples: ["currency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] }, map: { type: "string", examples: ["languages"] },
normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: {
yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] }, lookup: { $ref: "#/def\
initions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/definitions/l\
ookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$firstName($value)", lastName: "$lastName($val\
ue)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "code" } }] }, with: { type: "object",
additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] }, value: { type: "\
string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "organizationdetai\
ls", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, ee = { type: ["array", "string", "object"], minProperties: 1, maxProperties: 1,
additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "\
#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] };
function ye(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if ((!n || typeof n != "object") && typeof n != "string") {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: ee.type }, schema: ee.type, parentSchema: ee, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (Array.isArray(n)) {
    let p = n.length;
    for (let i = 0; i < p; i++) {
      let h = n[i];
      if (typeof h != "string" && !(h && typeof h == "object" && !Array.isArray(h))) {
        let u = { instancePath: t + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: ee.items.type }, schema: ee.items.type, parentSchema: ee.
        items, data: h };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (Object.keys(h).length > 1) {
          let u = { instancePath: t + "/" + i, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ee.
          items, data: h };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (Object.keys(h).length < 1) {
          let u = { instancePath: t + "/" + i, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ee.
          items, data: h };
          e === null ? e = [u] : e.push(u), r++;
        }
        for (let u in h) {
          let c = h[u];
          if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
            let d = { instancePath: t + "/" + i + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: {
            type: B.type }, schema: B.type, parentSchema: B, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      }
    }
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1) {
      let p = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ee, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (Object.keys(n).length < 1) {
      let p = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ee, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n) {
      let i = n[p];
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.
        type }, schema: B.type, parentSchema: B, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return ye.errors = e, r === 0;
}
var U = { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "\
string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: [
"paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "\
currencies", by: "guid", value: "code" }] };
function me(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.in === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, schema: U.required, parentSchema: U, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "in" || p === "by" || p === "value" || p === "where" || p === "pick" || p === "prefer" || p === "missing")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: U,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.in !== void 0) {
      let p = n.in;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: U.properties.
          in, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, schema: U.properties.in.type, parentSchema: U.
        properties.in, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.by !== void 0) {
      let p = n.by;
      if (typeof p != "string") {
        let i = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: U.properties.by.type, parentSchema: U.
        properties.by, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.value !== void 0) {
      let p = n.value;
      if (typeof p != "string") {
        let i = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: U.properties.value.type,
        parentSchema: U.properties.value, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.where !== void 0 && (Q.call(this, n.where, { instancePath: t + "/where", parentData: n, parentDataProperty: "where", rootData: x }) || (e = e === null ?
    Q.errors : e.concat(Q.errors), r = e.length)), n.pick !== void 0) {
      let p = n.pick;
      if (!(p === "first" || p === "lowest")) {
        let i = { instancePath: t + "/pick", schemaPath: "#/properties/pick/enum", keyword: "enum", params: { allowedValues: U.properties.pick.enum }, schema: U.
        properties.pick.enum, parentSchema: U.properties.pick, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.prefer !== void 0) {
      let p = n.prefer;
      if (typeof p != "string") {
        let i = { instancePath: t + "/prefer", schemaPath: "#/properties/prefer/type", keyword: "type", params: { type: "string" }, schema: U.properties.prefer.
        type, parentSchema: U.properties.prefer, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.missing !== void 0) {
      let p = n.missing;
      if (!(p === "issue" || p === "warning" || p === "information")) {
        let i = { instancePath: t + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: U.properties.missing.enum }, schema: U.
        properties.missing.enum, parentSchema: U.properties.missing, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: U.type, parentSchema: U, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return me.errors = e, r === 0;
}
function xe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: v.type }, schema: v.type, parentSchema: v, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (typeof n == "string" && S(n) < 1) {
    let p = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!ie.call(v.properties, p)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: v,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.path !== void 0) {
      let p = n.path;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.
          properties.path, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: v.properties.path.type, parentSchema: v.
        properties.path, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.read !== void 0) {
      let p = n.read;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/read", schemaPath: "#/properties/read/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.
          properties.read, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "string" }, schema: v.properties.read.type, parentSchema: v.
        properties.read, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.map !== void 0) {
      let p = n.map;
      if (typeof p != "string") {
        let i = { instancePath: t + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: v.properties.map.type, parentSchema: v.
        properties.map, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.normalize !== void 0 && (ye.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: x }) ||
    (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), n.not !== void 0) {
      let p = n.not;
      if (typeof p != "boolean") {
        let i = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "boolean" }, schema: v.properties.not.type, parentSchema: v.
        properties.not, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.default !== void 0) {
      let p = n.default;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let i = { instancePath: t + "/default", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
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
            schema: !1, parentSchema: v.properties.flag, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.yes !== void 0) {
          let i = p.yes;
          if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
            let h = { instancePath: t + "/flag/yes", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
            data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.no !== void 0) {
          let i = p.no;
          if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
            let h = { instancePath: t + "/flag/no", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
            data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" }, schema: v.properties.flag.type, parentSchema: v.
        properties.flag, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.lookup !== void 0 && (me.call(this, n.lookup, { instancePath: t + "/lookup", parentData: n, parentDataProperty: "lookup", rootData: x }) || (e = e ===
    null ? me.errors : e.concat(me.errors), r = e.length)), n.write !== void 0) {
      let p = n.write;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "path" || i === "lookup" || i === "set")) {
            let h = { instancePath: t + "/write", schemaPath: "#/properties/write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: v.properties.write, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.path !== void 0) {
          let i = p.path;
          if (typeof i == "string") {
            if (S(i) < 1) {
              let h = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: v.properties.write.properties.path, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/type", keyword: "type", params: { type: "string" }, schema: v.
            properties.write.properties.path.type, parentSchema: v.properties.write.properties.path, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.lookup !== void 0 && (me.call(this, p.lookup, { instancePath: t + "/write/lookup", parentData: p, parentDataProperty: "lookup", rootData: x }) || (e =
        e === null ? me.errors : e.concat(me.errors), r = e.length)), p.set !== void 0) {
          let i = p.set;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let h in i) {
              let u = i[h];
              if (typeof u == "string") {
                if (S(u) < 1) {
                  let c = { instancePath: t + "/write/set/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additio\
nalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.write.properties.set.additionalProperties, data: u };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/write/set/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additiona\
lProperties/type", keyword: "type", params: { type: "string" }, schema: v.properties.write.properties.set.additionalProperties.type, parentSchema: v.properties.
                write.properties.set.additionalProperties, data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          else {
            let h = { instancePath: t + "/write/set", schemaPath: "#/properties/write/properties/set/type", keyword: "type", params: { type: "object" }, schema: v.
            properties.write.properties.set.type, parentSchema: v.properties.write.properties.set, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "object" }, schema: v.properties.write.type,
        parentSchema: v.properties.write, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.with !== void 0) {
      let p = n.with;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean" && !(h && typeof h == "object" && !Array.isArray(h))) {
            let u = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "\
type", params: { type: v.properties.with.additionalProperties.type }, schema: v.properties.with.additionalProperties.type, parentSchema: v.properties.with.additionalProperties,
            data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.in === void 0) {
              let u = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "in" }, schema: v.properties.with.additionalProperties.required, parentSchema: v.properties.with.additionalProperties, data: h };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (h.value === void 0) {
              let u = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "value" }, schema: v.properties.with.additionalProperties.required, parentSchema: v.properties.with.additionalProperties, data: h };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in h)
              if (!(u === "in" || u === "value")) {
                let c = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/additiona\
lProperties", keyword: "additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: v.properties.with.additionalProperties, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            if (h.in !== void 0) {
              let u = h.in;
              if (typeof u != "string") {
                let c = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/with/additionalProperties/p\
roperties/in/type", keyword: "type", params: { type: "string" }, schema: v.properties.with.additionalProperties.properties.in.type, parentSchema: v.properties.with.
                additionalProperties.properties.in, data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (h.value !== void 0) {
              let u = h.value;
              if (typeof u != "string") {
                let c = { instancePath: t + "/with/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/with/additionalPropertie\
s/properties/value/type", keyword: "type", params: { type: "string" }, schema: v.properties.with.additionalProperties.properties.value.type, parentSchema: v.properties.
                with.additionalProperties.properties.value, data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          }
        }
      else {
        let i = { instancePath: t + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: v.properties.with.type, parentSchema: v.
        properties.with, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  }
  return xe.errors = e, r === 0;
}
function qe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      ie.call(z.properties, p) || xe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p,
      rootData: x }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length);
    if (n.type !== void 0) {
      let p = n.type;
      if (!(p === "text" || p === "integer" || p === "decimal" || p === "boolean" || p === "date")) {
        let i = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: z.properties.type.enum }, schema: z.
        properties.type.enum, parentSchema: z.properties.type, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.owner !== void 0) {
      let p = n.owner;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.includes(p)) {
          let i = { instancePath: t + "/owner", schemaPath: "#/properties/owner/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: z.
          properties.owner, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: z.properties.owner.type,
        parentSchema: z.properties.owner, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.strength !== void 0) {
      let p = n.strength;
      if (!(p === "on-change" || p === "always" || p === "initial")) {
        let i = { instancePath: t + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: z.properties.strength.enum },
        schema: z.properties.strength.enum, parentSchema: z.properties.strength, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.needed !== void 0) {
      let p = n.needed;
      if (!(p === "information" || p === "issue")) {
        let i = { instancePath: t + "/needed", schemaPath: "#/properties/needed/enum", keyword: "enum", params: { allowedValues: z.properties.needed.enum }, schema: z.
        properties.needed.enum, parentSchema: z.properties.needed, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.when !== void 0) {
      let p = n.when;
      if (typeof p != "boolean" && typeof p != "string") {
        let i = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: z.properties.when.type }, schema: z.properties.
        when.type, parentSchema: z.properties.when, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.kinds !== void 0) {
      let p = n.kinds;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let u = p[h];
          if (typeof u != "string") {
            let c = { instancePath: t + "/kinds/" + h, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: z.properties.
            kinds.items.type, parentSchema: z.properties.kinds.items, data: u };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: z.properties.kinds.type,
        parentSchema: z.properties.kinds, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.normalize !== void 0 && (ye.call(this, n.normalize, { instancePath: t + "/normalize", parentData: n, parentDataProperty: "normalize", rootData: x }) ||
    (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), n.blank !== void 0 && (de.call(this, n.blank, { instancePath: t + "/blank", parentData: n,
    parentDataProperty: "blank", rootData: x }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length)), n.ref !== void 0) {
      let p = n.ref;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.
          ref, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, schema: z.properties.ref.type, parentSchema: z.
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
            let u = { instancePath: t + "/clue/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clue/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: z.properties.clue.additionalProperties.enum }, schema: z.properties.clue.additionalProperties.enum, parentSchema: z.properties.clue.
            additionalProperties, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
        for (let i in p)
          if (this.sides.length > 0 && !this.sides.includes(i)) {
            let h = { instancePath: t + "/clue", schemaPath: "#/properties/clue/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides },
            schema: !0, parentSchema: z.properties.clue, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
      } else {
        let i = { instancePath: t + "/clue", schemaPath: "#/properties/clue/type", keyword: "type", params: { type: "object" }, schema: z.properties.clue.type, parentSchema: z.
        properties.clue, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.suggest !== void 0) {
      let p = n.suggest;
      if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
        let i = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: z.properties.suggest.type }, schema: z.
        properties.suggest.type, parentSchema: z.properties.suggest, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p) {
          let h = p[i];
          if (!(h && typeof h == "object" && !Array.isArray(h)) && typeof h != "boolean") {
            let u = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/type", keyword: "type", params: {
            type: M.type }, schema: M.type, parentSchema: M, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (let u in h)
              if (u !== "within") {
                let c = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: u }, schema: !1, parentSchema: M, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            if (h.within !== void 0) {
              let u = h.within;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.in === void 0) {
                  let c = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "in" }, schema: M.properties.within.required, parentSchema: M.properties.within, data: u };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (u.from === void 0) {
                  let c = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "from" }, schema: M.properties.within.required, parentSchema: M.properties.within, data: u };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (u.to === void 0) {
                  let c = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "to" }, schema: M.properties.within.required, parentSchema: M.properties.within, data: u };
                  e === null ? e = [c] : e.push(c), r++;
                }
                for (let c in u)
                  if (!(c === "in" || c === "key" || c === "by" || c === "from" || c === "to")) {
                    let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propert\
ies/within/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: M.properties.within, data: u };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                if (u.in !== void 0) {
                  let c = u.in;
                  if (typeof c == "string") {
                    if (S(c) < 1) {
                      let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: M.properties.within.properties.in, data: c };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/in/type", keyword: "type", params: { type: "string" }, schema: M.properties.within.properties.in.type, parentSchema: M.properties.within.
                    properties.in, data: c };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (u.key !== void 0) {
                  let c = u.key;
                  if (typeof c != "string" && !(typeof c == "number" && isFinite(c))) {
                    let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/key", schemaPath: "#/definitions/suggest/pro\
perties/within/properties/key/type", keyword: "type", params: { type: M.properties.within.properties.key.type }, schema: M.properties.within.properties.key.type,
                    parentSchema: M.properties.within.properties.key, data: c };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (u.by !== void 0) {
                  let c = u.by;
                  if (typeof c != "string") {
                    let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/by", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/by/type", keyword: "type", params: { type: "string" }, schema: M.properties.within.properties.by.type, parentSchema: M.properties.within.
                    properties.by, data: c };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (u.from !== void 0) {
                  let c = u.from;
                  if (typeof c != "string") {
                    let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/from", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/from/type", keyword: "type", params: { type: "string" }, schema: M.properties.within.properties.from.type, parentSchema: M.properties.
                    within.properties.from, data: c };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (u.to !== void 0) {
                  let c = u.to;
                  if (typeof c != "string") {
                    let d = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/to", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/to/type", keyword: "type", params: { type: "string" }, schema: M.properties.within.properties.to.type, parentSchema: M.properties.within.
                    properties.to, data: c };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let c = { instancePath: t + "/suggest/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/properties/\
within/type", keyword: "type", params: { type: "object" }, schema: M.properties.within.type, parentSchema: M.properties.within, data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          }
        }
        for (let i in p)
          if (this.sides.length > 0 && !this.sides.includes(i)) {
            let h = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.
            sides }, schema: !0, parentSchema: z.properties.suggest, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
      }
    }
    if (n.writeBack !== void 0) {
      let p = n.writeBack;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.includes(p)) {
          let i = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: z.properties.writeBack, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/type", keyword: "type", params: { type: "string" }, schema: z.properties.writeBack.
        type, parentSchema: z.properties.writeBack, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    for (let p in n)
      if (this.sides.length > 0 && !this.sides.includes(p) && p !== "type" && p !== "owner" && p !== "strength" && p !== "needed" && p !== "when" && p !== "kind\
s" && p !== "normalize" && p !== "blank" && p !== "ref" && p !== "clue" && p !== "suggest" && p !== "writeBack") {
        let i = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: z,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
  }
  return qe.errors = e, r === 0;
}
function ae(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: K.type }, schema: K.type, parentSchema: K, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      p === "master" || p === "link" || p === "match" || p === "show" || p === "inactive" || p === "fields" || be.call(this, n[p], { instancePath: t + "/" + p.replace(
      /~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length);
    if (n.master !== void 0) {
      let p = n.master;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.includes(p)) {
          let i = { instancePath: t + "/master", schemaPath: "#/properties/master/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: K.properties.master, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: K.properties.master.
        type, parentSchema: K.properties.master, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.link !== void 0) {
      let p = n.link;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "holder" || i === "holds")) {
            let h = p[i];
            if (typeof h == "string") {
              if (S(h) < 1) {
                let u = { instancePath: t + "/link/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: H.additionalProperties, data: h };
                e === null ? e = [u] : e.push(u), r++;
              }
            } else {
              let u = { instancePath: t + "/link/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: H.additionalProperties.type, parentSchema: H.additionalProperties, data: h };
              e === null ? e = [u] : e.push(u), r++;
            }
          }
        if (p.holder !== void 0) {
          let i = p.holder;
          if (Array.isArray(i)) {
            let h = i.length;
            for (let u = 0; u < h; u++) {
              let c = i[u];
              if (typeof c != "string") {
                let d = { instancePath: t + "/link/holder/" + u, schemaPath: "#/definitions/link/properties/holder/items/type", keyword: "type", params: { type: "\
string" }, schema: H.properties.holder.items.type, parentSchema: H.properties.holder.items, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/link/holder", schemaPath: "#/definitions/link/properties/holder/type", keyword: "type", params: { type: "array" }, schema: H.
            properties.holder.type, parentSchema: H.properties.holder, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.holds !== void 0) {
          let i = p.holds;
          if (!(i === "guid" || i === "key")) {
            let h = { instancePath: t + "/link/holds", schemaPath: "#/definitions/link/properties/holds/enum", keyword: "enum", params: { allowedValues: H.properties.
            holds.enum }, schema: H.properties.holds.enum, parentSchema: H.properties.holds, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        for (let i in p)
          if (this.sides.length > 0 && !this.sides.includes(i) && i !== "holder" && i !== "holds") {
            let h = { instancePath: t + "/link", schemaPath: "#/definitions/link/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides },
            schema: !0, parentSchema: H, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
      } else {
        let i = { instancePath: t + "/link", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H,
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
            schema: !1, parentSchema: V, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.certain !== void 0) {
          let i = p.certain;
          if (Array.isArray(i)) {
            let h = i.length;
            for (let u = 0; u < h; u++) {
              let c = i[u];
              if (typeof c != "string") {
                let d = { instancePath: t + "/match/certain/" + u, schemaPath: "#/definitions/match/properties/certain/items/type", keyword: "type", params: { type: "\
string" }, schema: V.properties.certain.items.type, parentSchema: V.properties.certain.items, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/match/certain", schemaPath: "#/definitions/match/properties/certain/type", keyword: "type", params: { type: "array" },
            schema: V.properties.certain.type, parentSchema: V.properties.certain, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.weak !== void 0) {
          let i = p.weak;
          if (Array.isArray(i)) {
            let h = i.length;
            for (let u = 0; u < h; u++) {
              let c = i[u];
              if (typeof c != "string") {
                let d = { instancePath: t + "/match/weak/" + u, schemaPath: "#/definitions/match/properties/weak/items/type", keyword: "type", params: { type: "\
string" }, schema: V.properties.weak.items.type, parentSchema: V.properties.weak.items, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/match/weak", schemaPath: "#/definitions/match/properties/weak/type", keyword: "type", params: { type: "array" }, schema: V.
            properties.weak.type, parentSchema: V.properties.weak, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.conflict !== void 0) {
          let i = p.conflict;
          if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
            let h = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/type", keyword: "type", params: { type: V.properties.
            conflict.type }, schema: V.properties.conflict.type, parentSchema: V.properties.conflict, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.same === void 0) {
              let h = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
same" }, schema: V.properties.conflict.required, parentSchema: V.properties.conflict, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (i.other === void 0) {
              let h = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
other" }, schema: V.properties.conflict.required, parentSchema: V.properties.conflict, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
            for (let h in i)
              if (!(h === "same" || h === "other")) {
                let u = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/additionalProperties", keyword: "additionalP\
roperties", params: { additionalProperty: h }, schema: !1, parentSchema: V.properties.conflict, data: i };
                e === null ? e = [u] : e.push(u), r++;
              }
            if (i.same !== void 0) {
              let h = i.same;
              if (typeof h != "string") {
                let u = { instancePath: t + "/match/conflict/same", schemaPath: "#/definitions/match/properties/conflict/properties/same/type", keyword: "type",
                params: { type: "string" }, schema: V.properties.conflict.properties.same.type, parentSchema: V.properties.conflict.properties.same, data: h };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
            if (i.other !== void 0) {
              let h = i.other;
              if (typeof h != "string") {
                let u = { instancePath: t + "/match/conflict/other", schemaPath: "#/definitions/match/properties/conflict/properties/other/type", keyword: "type",
                params: { type: "string" }, schema: V.properties.conflict.properties.other.type, parentSchema: V.properties.conflict.properties.other, data: h };
                e === null ? e = [u] : e.push(u), r++;
              }
            }
          }
        }
      } else {
        let i = { instancePath: t + "/match", schemaPath: "#/definitions/match/type", keyword: "type", params: { type: "object" }, schema: V.type, parentSchema: V,
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
            schema: !1, parentSchema: K.properties.show, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.number !== void 0) {
          let i = p.number;
          if (typeof i != "string") {
            let h = { instancePath: t + "/show/number", schemaPath: "#/properties/show/properties/number/type", keyword: "type", params: { type: "string" }, schema: K.
            properties.show.properties.number.type, parentSchema: K.properties.show.properties.number, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.name !== void 0) {
          let i = p.name;
          if (typeof i != "string") {
            let h = { instancePath: t + "/show/name", schemaPath: "#/properties/show/properties/name/type", keyword: "type", params: { type: "string" }, schema: K.
            properties.show.properties.name.type, parentSchema: K.properties.show.properties.name, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/show", schemaPath: "#/properties/show/type", keyword: "type", params: { type: "object" }, schema: K.properties.show.type, parentSchema: K.
        properties.show, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.inactive !== void 0) {
      let p = n.inactive;
      if (typeof p != "string" && p !== null) {
        let i = { instancePath: t + "/inactive", schemaPath: "#/properties/inactive/type", keyword: "type", params: { type: K.properties.inactive.type }, schema: K.
        properties.inactive.type, parentSchema: K.properties.inactive, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.fields !== void 0) {
      let p = n.fields;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p)
          qe.call(this, p[i], { instancePath: t + "/fields/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: x }) ||
          (e = e === null ? qe.errors : e.concat(qe.errors), r = e.length);
      else {
        let i = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: K.properties.fields.
        type, parentSchema: K.properties.fields, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    for (let p in n)
      if (this.sides.length > 0 && !this.sides.includes(p) && p !== "master" && p !== "link" && p !== "match" && p !== "show" && p !== "inactive" && p !== "fiel\
ds") {
        let i = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: K,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
  }
  return ae.errors = e, r === 0;
}
function Ae(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      ae.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e ===
      null ? ae.errors : e.concat(ae.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ae.errors = e, r === 0;
}
var Pe = { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: { fi: 358, sv: 46 }, otherwise: "error" } }] },
Se = { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/s\
calar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, Be = { type: ["object", "string", "null"], additionalProperties: {
$ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] };
function ce(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && typeof n != "string" && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Be.type }, schema: Be.type, parentSchema: Be, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n) {
      let i = n[p];
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.
        type }, schema: B.type, parentSchema: B, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  return ce.errors = e, r === 0;
}
function pe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Se.type }, schema: Se.type, parentSchema: Se, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p in n)
      if (!(p === "pairs" || p === "add" || p === "otherwise")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: Se,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.pairs !== void 0 && (ce.call(this, n.pairs, { instancePath: t + "/pairs", parentData: n, parentDataProperty: "pairs", rootData: x }) || (e = e === null ?
    ce.errors : e.concat(ce.errors), r = e.length)), n.add !== void 0 && (ce.call(this, n.add, { instancePath: t + "/add", parentData: n, parentDataProperty: "a\
dd", rootData: x }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), n.otherwise !== void 0) {
      let p = n.otherwise;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
        let i = { instancePath: t + "/otherwise", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  }
  return pe.errors = e, r === 0;
}
function je(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      pe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e ===
      null ? pe.errors : e.concat(pe.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Pe.type, parentSchema: Pe, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return je.errors = e, r === 0;
}
function Re(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: q.required, parentSchema: q, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.tenant === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, schema: q.required, parentSchema: q, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.systems === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: q.required, parentSchema: q, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!ie.call(q.properties, p)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: q,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.version !== void 0) {
      let p = n.version;
      if (p !== 1) {
        let i = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: q.
        properties.version, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.tenant !== void 0) {
      let p = n.tenant;
      if (typeof p == "string") {
        if (S(p) > 60) {
          let i = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: q.
          properties.tenant, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_e.test(p)) {
          let i = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: q.properties.tenant, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: q.properties.tenant.
        type, parentSchema: q.properties.tenant, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.extends !== void 0) {
      let p = n.extends;
      if (typeof p == "string") {
        if (!Ve.test(p)) {
          let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: q.properties.extends, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: q.properties.extends.
        type, parentSchema: q.properties.extends, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.enabled !== void 0) {
      let p = n.enabled;
      if (typeof p != "boolean") {
        let i = { instancePath: t + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, schema: q.properties.enabled.
        type, parentSchema: q.properties.enabled, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.live !== void 0) {
      let p = n.live;
      if (typeof p == "string") {
        if (!Xe.test(p)) {
          let i = { instancePath: t + "/live", schemaPath: "#/properties/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[\
12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: q.properties.live, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "string" }, schema: q.properties.live.type, parentSchema: q.
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
            for (let u in h)
              if (u !== "system") {
                let c = h[u];
                if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
                  let d = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/connection/additionalProperties/type", keyword: "type", params: { type: ne.additionalProperties.type }, schema: ne.additionalProperties.type, parentSchema: ne.
                  additionalProperties, data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
              }
            if (h.system !== void 0) {
              let u = h.system;
              if (typeof u == "string") {
                if (!_e.test(u)) {
                  let c = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/proper\
ties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: ne.properties.system, data: u };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/properti\
es/system/type", keyword: "type", params: { type: "string" }, schema: ne.properties.system.type, parentSchema: ne.properties.system, data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let u = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: {
            type: "object" }, schema: ne.type, parentSchema: ne, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let i = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: q.properties.systems.
        type, parentSchema: q.properties.systems, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.notify !== void 0) {
      let p = n.notify;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (i !== "errors") {
            let h = { instancePath: t + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: q.properties.notify, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.errors !== void 0) {
          let i = p.errors;
          if (!Array.isArray(i) && typeof i != "string") {
            let h = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/type", keyword: "type", params: { type: q.properties.
            notify.properties.errors.type }, schema: q.properties.notify.properties.errors.type, parentSchema: q.properties.notify.properties.errors, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (typeof i == "string" && !Ye.test(i)) {
            let h = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/pattern", keyword: "pattern", params: { pattern: "^\
[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", parentSchema: q.
            properties.notify.properties.errors, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (Array.isArray(i)) {
            let h = i.length;
            for (let u = 0; u < h; u++) {
              let c = i[u];
              if (typeof c == "string") {
                if (!Je.test(c)) {
                  let d = { instancePath: t + "/notify/errors/" + u, schemaPath: "#/properties/notify/properties/errors/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+$", parentSchema: q.properties.notify.properties.errors.items, data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/notify/errors/" + u, schemaPath: "#/properties/notify/properties/errors/items/type", keyword: "type", params: { type: "\
string" }, schema: q.properties.notify.properties.errors.items.type, parentSchema: q.properties.notify.properties.errors.items, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          }
        }
      } else {
        let i = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, schema: q.properties.notify.
        type, parentSchema: q.properties.notify, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.schedule !== void 0) {
      let p = n.schedule;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (!(i === "timezone" || i === "windows" || i === "cron" || i === "spread")) {
            let h = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: q.properties.schedule, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.timezone !== void 0) {
          let i = p.timezone;
          if (typeof i == "string") {
            if (S(i) < 1) {
              let h = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: q.properties.schedule.properties.timezone, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/type", keyword: "type", params: { type: "st\
ring" }, schema: q.properties.schedule.properties.timezone.type, parentSchema: q.properties.schedule.properties.timezone, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.windows !== void 0) {
          let i = p.windows;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let u = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: q.properties.schedule.properties.windows, data: i };
              e === null ? e = [u] : e.push(u), r++;
            }
            let h = i.length;
            for (let u = 0; u < h; u++) {
              let c = i[u];
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (c.from === void 0) {
                  let d = { instancePath: t + "/schedule/windows/" + u, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "from" }, schema: q.properties.schedule.properties.windows.items.required, parentSchema: q.properties.schedule.properties.windows.
                  items, data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (c.to === void 0) {
                  let d = { instancePath: t + "/schedule/windows/" + u, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "to" }, schema: q.properties.schedule.properties.windows.items.required, parentSchema: q.properties.schedule.properties.windows.items,
                  data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (c.every === void 0) {
                  let d = { instancePath: t + "/schedule/windows/" + u, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "every" }, schema: q.properties.schedule.properties.windows.items.required, parentSchema: q.properties.schedule.properties.windows.
                  items, data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in c)
                  if (!(d === "from" || d === "to" || d === "every")) {
                    let g = { instancePath: t + "/schedule/windows/" + u, schemaPath: "#/properties/schedule/properties/windows/items/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: q.properties.schedule.properties.windows.items, data: c };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                if (c.from !== void 0) {
                  let d = c.from;
                  if (typeof d == "string") {
                    if (!Te.test(d)) {
                      let g = { instancePath: t + "/schedule/windows/" + u + "/from", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: fe, data: d };
                      e === null ? e = [g] : e.push(g), r++;
                    }
                  } else {
                    let g = { instancePath: t + "/schedule/windows/" + u + "/from", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "str\
ing" }, schema: fe.type, parentSchema: fe, data: d };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                }
                if (c.to !== void 0) {
                  let d = c.to;
                  if (typeof d == "string") {
                    if (!Te.test(d)) {
                      let g = { instancePath: t + "/schedule/windows/" + u + "/to", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: fe, data: d };
                      e === null ? e = [g] : e.push(g), r++;
                    }
                  } else {
                    let g = { instancePath: t + "/schedule/windows/" + u + "/to", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "strin\
g" }, schema: fe.type, parentSchema: fe, data: d };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                }
                if (c.every !== void 0) {
                  let d = c.every;
                  if (typeof d == "string") {
                    if (!Ce.test(d)) {
                      let g = { instancePath: t + "/schedule/windows/" + u + "/every", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: {
                      pattern: "^\\d+(s|m|h)$" }, schema: "^\\d+(s|m|h)$", parentSchema: ue, data: d };
                      e === null ? e = [g] : e.push(g), r++;
                    }
                  } else {
                    let g = { instancePath: t + "/schedule/windows/" + u + "/every", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "\
string" }, schema: ue.type, parentSchema: ue, data: d };
                    e === null ? e = [g] : e.push(g), r++;
                  }
                }
              } else {
                let d = { instancePath: t + "/schedule/windows/" + u, schemaPath: "#/properties/schedule/properties/windows/items/type", keyword: "type", params: {
                type: "object" }, schema: q.properties.schedule.properties.windows.items.type, parentSchema: q.properties.schedule.properties.windows.items, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/type", keyword: "type", params: { type: "arra\
y" }, schema: q.properties.schedule.properties.windows.type, parentSchema: q.properties.schedule.properties.windows, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.cron !== void 0) {
          let i = p.cron;
          if (!Array.isArray(i) && typeof i != "string") {
            let h = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/type", keyword: "type", params: { type: q.properties.
            schedule.properties.cron.type }, schema: q.properties.schedule.properties.cron.type, parentSchema: q.properties.schedule.properties.cron, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (typeof i == "string" && S(i) < 1) {
            let h = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minLength", keyword: "minLength", params: { limit: 1 },
            schema: 1, parentSchema: q.properties.schedule.properties.cron, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let u = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: q.properties.schedule.properties.cron, data: i };
              e === null ? e = [u] : e.push(u), r++;
            }
            let h = i.length;
            for (let u = 0; u < h; u++) {
              let c = i[u];
              if (typeof c == "string") {
                if (S(c) < 1) {
                  let d = { instancePath: t + "/schedule/cron/" + u, schemaPath: "#/properties/schedule/properties/cron/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: q.properties.schedule.properties.cron.items, data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/schedule/cron/" + u, schemaPath: "#/properties/schedule/properties/cron/items/type", keyword: "type", params: { type: "\
string" }, schema: q.properties.schedule.properties.cron.items.type, parentSchema: q.properties.schedule.properties.cron.items, data: c };
                e === null ? e = [d] : e.push(d), r++;
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
        let i = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: q.properties.schedule.
        type, parentSchema: q.properties.schedule, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.settings !== void 0) {
      let p = n.settings;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let i = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: q.properties.settings.
        type, parentSchema: q.properties.settings, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.mode !== void 0) {
      let p = n.mode;
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let i in p) {
          let h = p[i];
          if (!(h === "on" || h === "dry" || h === "off")) {
            let u = { instancePath: t + "/mode/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mode/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: q.properties.mode.additionalProperties.enum }, schema: q.properties.mode.additionalProperties.enum, parentSchema: q.properties.mode.
            additionalProperties, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let i = { instancePath: t + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "object" }, schema: q.properties.mode.type, parentSchema: q.
        properties.mode, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    n.entities !== void 0 && (Ae.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: x }) || (e = e ===
    null ? Ae.errors : e.concat(Ae.errors), r = e.length)), n.maps !== void 0 && (je.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: x }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: q.type, parentSchema: q, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Re.errors = e, r === 0;
}
var Qe = Ue, D = { type: "object", properties: { version: { const: 1, examples: [1] }, pack: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["crm-\
erp"] }, release: { type: ["integer", "string"], pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$", examples: [1] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-\
]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["base@1"] }, systems: { type: "object", additionalProperties: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
examples: [{ crm: "acme-crm", erp: "acme-erp" }] }, settings: { type: "string", pattern: "\\.json$", examples: ["settings.schema.json"] }, include: { $ref: "rul\
es.schema.json#/definitions/include" }, demands: { type: "array", items: { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: { $ref: "\
#/definitions/paths" }, why: { type: "string", examples: ["a field of one table serves one purpose"] } }, additionalProperties: !1, minProperties: 1 }, examples: [
[{ distinct: ["products.guidField", "products.exclude.field"] }]] }, entities: { $ref: "rules.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.\
json#/definitions/maps" } }, required: ["version", "pack", "release"], additionalProperties: !1, definitions: { paths: { type: "array", minItems: 2, items: { type: "\
string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] } } }, se = { type: "array", items: {
type: "string", minLength: 1 }, examples: [["maps.yaml", "customers.yaml"]] }, Y = { type: "array", minItems: 2, items: { type: "string", pattern: "^[A-Za-z_][\\\
w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] }, er = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u"), rr = new RegExp(
"\\.json$", "u"), Me = new RegExp("^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", "u");
function Le(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      ae.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e ===
      null ? ae.errors : e.concat(ae.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Le.errors = e, r === 0;
}
function ve(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      pe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e ===
      null ? pe.errors : e.concat(pe.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Pe.type, parentSchema: Pe, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ve.errors = e, r === 0;
}
function Ue(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: D.required, parentSchema: D, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.pack === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: D.required, parentSchema: D, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.release === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: D.required, parentSchema: D, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!ie.call(D.properties, p)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: D,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.version !== void 0) {
      let p = n.version;
      if (p !== 1) {
        let i = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: D.
        properties.version, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.pack !== void 0) {
      let p = n.pack;
      if (typeof p == "string") {
        if (!_e.test(p)) {
          let i = { instancePath: t + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: D.properties.pack, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: D.properties.pack.type, parentSchema: D.
        properties.pack, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.release !== void 0) {
      let p = n.release;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && typeof p != "string") {
        let i = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: D.properties.release.type }, schema: D.
        properties.release.type, parentSchema: D.properties.release, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof p == "string" && !er.test(p)) {
        let i = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" },
        schema: "^[A-Za-z0-9][A-Za-z0-9.-]*$", parentSchema: D.properties.release, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.extends !== void 0) {
      let p = n.extends;
      if (typeof p == "string") {
        if (!Ve.test(p)) {
          let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: D.properties.extends, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: D.properties.extends.
        type, parentSchema: D.properties.extends, data: p };
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
              let u = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/patte\
rn", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: D.properties.systems.additionalProperties, data: h };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/systems/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: D.properties.systems.additionalProperties.type, parentSchema: D.properties.systems.additionalProperties, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let i = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: D.properties.systems.
        type, parentSchema: D.properties.systems, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.settings !== void 0) {
      let p = n.settings;
      if (typeof p == "string") {
        if (!rr.test(p)) {
          let i = { instancePath: t + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, schema: "\\.\
json$", parentSchema: D.properties.settings, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, schema: D.properties.settings.
        type, parentSchema: D.properties.settings, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.include !== void 0) {
      let p = n.include;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let u = p[h];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let c = { instancePath: t + "/include/" + h, schemaPath: "rules.schema.json#/definitions/include/items/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: se.items, data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/include/" + h, schemaPath: "rules.schema.json#/definitions/include/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: se.items.type, parentSchema: se.items, data: u };
            e === null ? e = [c] : e.push(c), r++;
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
          let u = p[h];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (Object.keys(u).length < 1) {
              let c = { instancePath: t + "/demands/" + h, schemaPath: "#/properties/demands/items/minProperties", keyword: "minProperties", params: { limit: 1 },
              schema: 1, parentSchema: D.properties.demands.items, data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
            for (let c in u)
              if (!(c === "distinct" || c === "apart" || c === "why")) {
                let d = { instancePath: t + "/demands/" + h, schemaPath: "#/properties/demands/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: c }, schema: !1, parentSchema: D.properties.demands.items, data: u };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (u.distinct !== void 0) {
              let c = u.distinct;
              if (Array.isArray(c)) {
                if (c.length < 2) {
                  let g = { instancePath: t + "/demands/" + h + "/distinct", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: Y, data: c };
                  e === null ? e = [g] : e.push(g), r++;
                }
                let d = c.length;
                for (let g = 0; g < d; g++) {
                  let w = c[g];
                  if (typeof w == "string") {
                    if (!Me.test(w)) {
                      let P = { instancePath: t + "/demands/" + h + "/distinct/" + g, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: Y.items, data: w };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                  } else {
                    let P = { instancePath: t + "/demands/" + h + "/distinct/" + g, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: Y.items.type, parentSchema: Y.items, data: w };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
              } else {
                let d = { instancePath: t + "/demands/" + h + "/distinct", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: Y.
                type, parentSchema: Y, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (u.apart !== void 0) {
              let c = u.apart;
              if (Array.isArray(c)) {
                if (c.length < 2) {
                  let g = { instancePath: t + "/demands/" + h + "/apart", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: Y, data: c };
                  e === null ? e = [g] : e.push(g), r++;
                }
                let d = c.length;
                for (let g = 0; g < d; g++) {
                  let w = c[g];
                  if (typeof w == "string") {
                    if (!Me.test(w)) {
                      let P = { instancePath: t + "/demands/" + h + "/apart/" + g, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: Y.items, data: w };
                      e === null ? e = [P] : e.push(P), r++;
                    }
                  } else {
                    let P = { instancePath: t + "/demands/" + h + "/apart/" + g, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: Y.items.type, parentSchema: Y.items, data: w };
                    e === null ? e = [P] : e.push(P), r++;
                  }
                }
              } else {
                let d = { instancePath: t + "/demands/" + h + "/apart", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: Y.
                type, parentSchema: Y, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (u.why !== void 0) {
              let c = u.why;
              if (typeof c != "string") {
                let d = { instancePath: t + "/demands/" + h + "/why", schemaPath: "#/properties/demands/items/properties/why/type", keyword: "type", params: { type: "\
string" }, schema: D.properties.demands.items.properties.why.type, parentSchema: D.properties.demands.items.properties.why, data: c };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let c = { instancePath: t + "/demands/" + h, schemaPath: "#/properties/demands/items/type", keyword: "type", params: { type: "object" }, schema: D.properties.
            demands.items.type, parentSchema: D.properties.demands.items, data: u };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, schema: D.properties.demands.
        type, parentSchema: D.properties.demands, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    n.entities !== void 0 && (Le.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: x }) || (e = e ===
    null ? Le.errors : e.concat(Le.errors), r = e.length)), n.maps !== void 0 && (ve.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: x }) || (e = e === null ? ve.errors : e.concat(ve.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: n };
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
holder: { type: "array", items: { type: "string" }, examples: [["product", "workType"]] }, holds: { enum: ["guid", "key"], examples: ["key"] } }, additionalProperties: {
type: "string", minLength: 1 }, examples: [{ erp: "information1" }] }, match: { type: "object", properties: { certain: { type: "array", items: { type: "string" },
examples: [["number", "vatNumber", "name"]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: {
same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [
{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, field: { type: ["object", "null"],
"x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: { type: "string", "x-side": !0 }, strength: {
enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: ["issue"] }, when: { type: ["boolean", "st\
ring"], examples: ["$settings.products.categories.transfer"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: { $ref: "\
#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "object", "\
x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "x-sides": !0,
properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "first", to: "\
last" } } }] }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } }, fieldSide: { type: ["string", "objec\
t"], minLength: 1, properties: { path: { type: "string", minLength: 1, examples: ["currency.code"] }, read: { type: "string", minLength: 1, examples: ['firstNam\
e & " " & lastName'] }, map: { type: "string", examples: ["languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] },
default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1,
examples: [{ yes: 1, no: 0 }] }, lookup: { $ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: [
"currency.guid"] }, lookup: { $ref: "#/definitions/lookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "\
$firstName($value)", lastName: "$lastName($value)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid",
value: "code" } }] }, with: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "object"], properties: { in: { type: "string", examples: [
"organizationdetails"] }, value: { type: "string", examples: ["currency.code"] } }, required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPri\
ce.currencyCode": { in: "organizationdetails", value: "currency.code" } }] } }, additionalProperties: !1, examples: ["name"] }, lookup: { type: "object", properties: {
in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "string", examples: ["code"] }, where: {
$ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: ["paymentTerms"] }, missing: {
enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "currencies", by: "guid", value: "\
code" }] }, suggest: { type: ["object", "boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["number\
Series"] }, key: { type: ["string", "number"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "s\
tring", examples: ["fromNo"] }, to: { type: "string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "number\
Series", key: 1, from: "fromNo", to: "toNo" }] } }, additionalProperties: !1, examples: [!0] }, normalize: { type: ["array", "string", "object"], minProperties: 1,
maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" }, items: { type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: {
$ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "-" }]] }, map: { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions\
/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "\
keep" }] }, pairs: { type: ["object", "string", "null"], additionalProperties: { $ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] }, scalar: { type: [
"string", "number", "boolean"], examples: ["9"] }, scalars: { type: ["string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" }, minItems: 1,
examples: [9] } } };
function Oe(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      ae.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e ===
      null ? ae.errors : e.concat(ae.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: we.type, parentSchema: we, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Oe.errors = e, r === 0;
}
function $e(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n)
      pe.call(this, n[p], { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: p, rootData: x }) || (e = e ===
      null ? pe.errors : e.concat(pe.errors), r = e.length);
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Pe.type, parentSchema: Pe, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return $e.errors = e, r === 0;
}
function Ke(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
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
          let u = p[h];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let c = { instancePath: t + "/include/" + h, schemaPath: "#/definitions/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: se.items, data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/include/" + h, schemaPath: "#/definitions/include/items/type", keyword: "type", params: { type: "string" }, schema: se.
            items.type, parentSchema: se.items, data: u };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/include", schemaPath: "#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: se.type, parentSchema: se,
        data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    n.entities !== void 0 && (Oe.call(this, n.entities, { instancePath: t + "/entities", parentData: n, parentDataProperty: "entities", rootData: x }) || (e = e ===
    null ? Oe.errors : e.concat(Oe.errors), r = e.length)), n.maps !== void 0 && ($e.call(this, n.maps, { instancePath: t + "/maps", parentData: n, parentDataProperty: "\
maps", rootData: x }) || (e = e === null ? $e.errors : e.concat($e.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Ie.type, parentSchema: Ie, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ke.errors = e, r === 0;
}
var sr = We, l = { type: "object", additionalProperties: !1, required: ["version", "system", "protocol", "connection", "identity", "auth", "settleAfter", "resou\
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
tions/mutation" }] }, batch: { type: "integer", minimum: 1, examples: [32] } }, required: ["list"], examples: [{ list: { field: "{table}", records: "items" } }] },
defaults: { allOf: [{ $ref: "#/definitions/resource" }], examples: [{ key: "guid", pageSize: 100 }] }, resources: { type: "object", additionalProperties: { $ref: "\
#/definitions/resource" }, examples: [{ customers: { path: "/v1/customers", key: "guid" } }], minProperties: 1 }, assumed: { type: "object", additionalProperties: {
type: "string" }, examples: [{ clearing: "a null in a patch clears the field" }] } }, definitions: { duration: { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m\
|h|d)$" }, { type: "integer", enum: [0] }], examples: ["30s", "15m", "1h", 0] }, size: { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "intege\
r", minimum: 1 }], examples: ["64MB", "500KB"] }, connectionWord: { type: "object", additionalProperties: !1, properties: { about: { type: "string", minLength: 1,
examples: ["client id, made under Settings > Integrations"] }, required: { type: "boolean" }, secret: { type: "boolean" }, default: { type: ["string", "number",
"boolean"], examples: ["https://api.example.com"] }, example: { type: ["string", "number", "boolean"], examples: ["5280101"] } }, examples: [{ required: !0, secret: !0,
about: "the secret of that client" }] }, basic: { type: "object", additionalProperties: !1, properties: { user: { type: "string", minLength: 1, examples: ["{cli\
entId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: ["user", "password"], examples: [{ user: "{user}", password: "\
{password}" }] }, token: { type: "object", additionalProperties: !1, properties: { url: { type: "string", minLength: 1, examples: ["{url}/v1/token", "{tokenUrl}"] },
json: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{ client_id: "{clientId}", client_secret: "{clientSe\
cret}" }] }, form: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{ grant_type: "client_credentials", client_id: "\
{clientId}", client_secret: "{clientSecret}" }] }, basic: { allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "object", additionalProperties: !1, properties: {
token: { type: "string", minLength: 1, examples: ["access_token"] }, expiresIn: { type: "string", minLength: 1, examples: ["access_token_expires_in"] } }, examples: [
{ token: "access_token", expiresIn: "access_token_expires_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl}", form: { grant_type: "client_credentials",
client_id: "{clientId}", client_secret: "{clientSecret}" } }] }, share: { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1,
examples: [10] }, use: { type: "integer", minimum: 1, examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "c\
lientId"]] } }, required: ["use"], examples: [{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, paging: { type: "object", additionalProperties: !1, properties: {
style: { type: "string", enum: ["token", "offset", "page", "none"], examples: ["token"] }, size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: {
type: "string", minLength: 1, examples: ["pageToken"] }, next: { type: "object", additionalProperties: !1, properties: { header: { type: "string", minLength: 1,
examples: ["NextPageToken"] }, path: { type: "string", minLength: 1, examples: ["meta.next"] } }, examples: [{ header: "NextPageToken" }] }, offset: { type: "st\
ring", minLength: 1, examples: ["firstRow"] }, page: { type: "string", minLength: 1, examples: ["page"] }, first: { type: "integer", minimum: 0, examples: [0] },
total: { type: "string", minLength: 1, examples: ["meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [4] }, overlap: { type: "boolean" } }, required: [
"style"], examples: [{ style: "token", size: "rowCount", token: "pageToken", next: { header: "NextPageToken" } }, { style: "offset", size: "limit", offset: "off\
set" }] }, argument: { type: "object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: {
examples: ["$filter", ["$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$r\
ow"] }] }, arguments: { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, mutation: {
type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: { allOf: [
{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "str\
ing", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: ["string", "arr\
ay"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 }, examples: ["userErrors.message", ["userErrors.field", "userErrors.message"]] } }, required: [
"field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: ["$row"] } }, record: "items", affected: "a\
ffectedRows" }] }, ask: { type: "object", additionalProperties: !1, properties: { query: { type: "string", minLength: 1, examples: ["numbers"] }, argument: { type: "\
string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: ["[ID!]"] }, value: { type: "string", minLength: 1, examples: ['emai\
l:"{value}"', "email eq '{value}'"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1, examples: [50] } }, examples: [{ query: "numbers", many: !0 },
{ query: "code" }] }, resource: { type: "object", additionalProperties: !1, properties: { path: { type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: {
type: "string", minLength: 1, examples: ["/v1/customers/{customer.guid}/addresses"] }, item: { type: "string", minLength: 1, examples: ["/v1/customers/{key}"] },
query: { type: "object", additionalProperties: { type: "string" }, examples: [{ companyGuid: "{company}" }] }, table: { type: "string", minLength: 1, examples: [
"associate"] }, words: { type: "object", additionalProperties: { type: "string" }, examples: [{ UpdateInput: "{Type}_Update_Input" }] }, single: { type: "boolea\
n" }, key: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 } }], examples: ["guid", ["associateNo", "delivery\
AddressNo"]] }, created: { type: "string", minLength: 1, examples: ["createdDateTime"] }, stamp: { type: "string", minLength: 1, examples: ["lastUpdatedDateTime"] },
paging: { type: "string", minLength: 1, examples: ["offset"] }, pageSize: { type: "integer", minimum: 1, examples: [100] }, changes: { type: "boolean" }, refresh: {
allOf: [{ $ref: "#/definitions/duration" }], examples: ["1h"] }, can: { type: "array", items: { type: "string", enum: ["create", "update", "delete"] }, examples: [
["create", "update"]], uniqueItems: !0 }, types: { type: "object", additionalProperties: !1, properties: { text: { type: "array", items: { type: "string", minLength: 1 },
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
/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] } } }, W = { type: "object", additionalProperties: !1, properties: { about: {
type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: { type: "boolean" }, secret: { type: "boolean" }, default: {
type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["string", "number", "boolean"], examples: ["5280101"] } }, examples: [
{ required: !0, secret: !0, about: "the secret of that client" }] }, C = { type: "object", additionalProperties: !1, properties: { user: { type: "string", minLength: 1,
examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: ["user", "password"], examples: [{ user: "{use\
r}", password: "{password}" }] }, b = { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer", enum: [0] }], examples: ["30s", "15m", "1h",
0] }, j = { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1, examples: [10] }, use: { type: "integer", minimum: 1,
examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "clientId"]] } }, required: ["use"], examples: [{ allowed: 10,
use: 8, sharedBy: ["url", "clientId"] }] }, oe = { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "integer", minimum: 1 }], examples: ["64MB", "\
500KB"] }, O = { type: "object", additionalProperties: !1, properties: { style: { type: "string", enum: ["token", "offset", "page", "none"], examples: ["token"] },
size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1, examples: ["pageToken"] }, next: { type: "object", additionalProperties: !1,
properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] }, path: { type: "string", minLength: 1, examples: ["meta.next"] } }, examples: [
{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: ["firstRow"] }, page: { type: "string", minLength: 1, examples: ["page"] }, first: {
type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1, examples: ["meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [
4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "token", size: "rowCount", token: "pageToken", next: { header: "NextPageToken" } },
{ style: "offset", size: "limit", offset: "offset" }] }, ar = new RegExp("^[a-z][a-z0-9-]*$", "u"), pr = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u"), J = new RegExp(
"^\\d+(ms|s|m|h|d)$", "u"), ir = new RegExp("^\\d+(B|KB|MB)$", "u"), T = { type: "object", additionalProperties: !1, properties: { url: { type: "string", minLength: 1,
examples: ["{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{ client_id: "\
{clientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{
grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: { allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "\
object", additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: ["access_token"] }, expiresIn: { type: "string", minLength: 1,
examples: ["access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_token_expires_in" }] } }, required: ["url"], examples: [{ url: "\
{tokenUrl}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" } }] };
function ze(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.url === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: T.required, parentSchema: T, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "url" || p === "json" || p === "form" || p === "basic" || p === "answer")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: T,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.url !== void 0) {
      let p = n.url;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: T.properties.
          url, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: T.properties.url.type, parentSchema: T.
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
            let u = { instancePath: t + "/json/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "\
type", params: { type: T.properties.json.additionalProperties.type }, schema: T.properties.json.additionalProperties.type, parentSchema: T.properties.json.additionalProperties,
            data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let i = { instancePath: t + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" }, schema: T.properties.json.type, parentSchema: T.
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
            let u = { instancePath: t + "/form/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/form/additionalProperties/type", keyword: "\
type", params: { type: T.properties.form.additionalProperties.type }, schema: T.properties.form.additionalProperties.type, parentSchema: T.properties.form.additionalProperties,
            data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      else {
        let i = { instancePath: t + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "object" }, schema: T.properties.form.type, parentSchema: T.
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
            if (S(i) < 1) {
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
            if (S(i) < 1) {
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
            schema: !1, parentSchema: T.properties.answer, data: p };
            e === null ? e = [h] : e.push(h), r++;
          }
        if (p.token !== void 0) {
          let i = p.token;
          if (typeof i == "string") {
            if (S(i) < 1) {
              let h = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: T.properties.answer.properties.token, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/type", keyword: "type", params: { type: "string" }, schema: T.
            properties.answer.properties.token.type, parentSchema: T.properties.answer.properties.token, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        if (p.expiresIn !== void 0) {
          let i = p.expiresIn;
          if (typeof i == "string") {
            if (S(i) < 1) {
              let h = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: T.properties.answer.properties.expiresIn, data: i };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/type", keyword: "type", params: { type: "stri\
ng" }, schema: T.properties.answer.properties.expiresIn.type, parentSchema: T.properties.answer.properties.expiresIn, data: i };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "object" }, schema: T.properties.answer.
        type, parentSchema: T.properties.answer, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: T.type, parentSchema: T, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ze.errors = e, r === 0;
}
var Ze = { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, re = { type: "\
object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", [
"$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] };
function X(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n))
    for (let p in n) {
      let i = n[p];
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.type === void 0) {
          let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "type" }, schema: re.required, parentSchema: re, data: i };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (i.value === void 0) {
          let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "value" }, schema: re.required, parentSchema: re, data: i };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in i)
          if (!(h === "type" || h === "value")) {
            let u = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/additionalProperties", keyword: "a\
dditionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: re, data: i };
            e === null ? e = [u] : e.push(u), r++;
          }
        if (i.type !== void 0) {
          let h = i.type;
          if (typeof h == "string") {
            if (S(h) < 1) {
              let u = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/minLen\
gth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: re.properties.type, data: h };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/type", keyword: "\
type", params: { type: "string" }, schema: re.properties.type.type, parentSchema: re.properties.type, data: h };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/type", keyword: "type", params: { type: "\
object" }, schema: re.type, parentSchema: re, data: i };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Ze.type, parentSchema: Ze, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return X.errors = e, r === 0;
}
var Z = { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: {
allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "\
string", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: ["string", "\
array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 }, examples: ["userErrors.message", ["userErrors.field", "userErrors.message"]] } }, required: [
"field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: ["$row"] } }, record: "items", affected: "a\
ffectedRows" }] };
function te(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.field === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, schema: Z.required, parentSchema: Z, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.arguments === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arguments" }, schema: Z.required, parentSchema: Z, data: n };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "field" || p === "arguments" || p === "record" || p === "affected" || p === "refusals")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: Z,
        data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.field !== void 0) {
      let p = n.field;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.
          properties.field, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: Z.properties.field.type,
        parentSchema: Z.properties.field, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.arguments !== void 0 && (X.call(this, n.arguments, { instancePath: t + "/arguments", parentData: n, parentDataProperty: "arguments", rootData: x }) ||
    (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), n.record !== void 0) {
      let p = n.record;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.
          properties.record, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, schema: Z.properties.record.
        type, parentSchema: Z.properties.record, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.affected !== void 0) {
      let p = n.affected;
      if (typeof p == "string") {
        if (S(p) < 1) {
          let i = { instancePath: t + "/affected", schemaPath: "#/properties/affected/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.
          properties.affected, data: p };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: t + "/affected", schemaPath: "#/properties/affected/type", keyword: "type", params: { type: "string" }, schema: Z.properties.affected.
        type, parentSchema: Z.properties.affected, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.refusals !== void 0) {
      let p = n.refusals;
      if (typeof p != "string" && !Array.isArray(p)) {
        let i = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: Z.properties.refusals.type }, schema: Z.
        properties.refusals.type, parentSchema: Z.properties.refusals, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof p == "string" && S(p) < 1) {
        let i = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.
        properties.refusals, data: p };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let h = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Z.
          properties.refusals, data: p };
          e === null ? e = [h] : e.push(h), r++;
        }
        let i = p.length;
        for (let h = 0; h < i; h++) {
          let u = p[h];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let c = { instancePath: t + "/refusals/" + h, schemaPath: "#/properties/refusals/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: Z.properties.refusals.items, data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/refusals/" + h, schemaPath: "#/properties/refusals/items/type", keyword: "type", params: { type: "string" }, schema: Z.
            properties.refusals.items.type, parentSchema: Z.properties.refusals.items, data: u };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Z.type, parentSchema: Z, data: n };
    e === null ? e = [p] : e.push(p), r++;
  }
  return te.errors = e, r === 0;
}
var k = { type: "object", additionalProperties: !1, properties: { path: { type: "string", minLength: 1, examples: ["/v1/customers"] }, createAt: { type: "string",
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
ateTime"]] }, writeOnly: { type: "array", items: { type: "string", minLength: 1 }, examples: [["sendInvite"]] }, writeAs: { type: "object", additionalProperties: {
type: "string", minLength: 1 }, examples: [{ "company.id": "company_id" }] }, pairs: { type: "object", propertyNames: { pattern: "^[A-Za-z_]\\w*$" }, additionalProperties: {
type: "object", additionalProperties: !1, properties: { list: { type: "string", minLength: 1, examples: ["custom_fields"] }, name: { type: "string", minLength: 1,
examples: ["name"] }, value: { type: "string", minLength: 1, examples: ["value"] } }, required: ["list", "name", "value"] }, examples: [{ custom: { list: "custo\
m_fields", name: "name", value: "value" } }] }, decimalsAs: { type: "string", enum: ["number", "text"], examples: ["text"] }, emptyAsOne: { type: "array", items: {
type: "string", minLength: 1 }, examples: [["creditLimit"]] }, note: { type: "string", minLength: 1, examples: ["create is in the newer API only"] }, assumed: {
type: "object", additionalProperties: { type: "string" }, examples: [{ interestRate: "the column is documented, its name is not" }] } }, examples: [{ path: "/v1\
/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] }, _ = { type: "object", additionalProperties: !1, properties: { query: { type: "\
string", minLength: 1, examples: ["numbers"] }, argument: { type: "string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: [
"[ID!]"] }, value: { type: "string", minLength: 1, examples: ['email:"{value}"', "email eq '{value}'"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1,
examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] }, nr = new RegExp("^[A-Za-z_]\\w*$", "u");
function he(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let c in n)
      if (!ie.call(k.properties, c)) {
        let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: k,
        data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (n.path !== void 0) {
      let c = n.path;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.path, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: k.properties.path.type, parentSchema: k.
        properties.path, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.createAt !== void 0) {
      let c = n.createAt;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.createAt, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/type", keyword: "type", params: { type: "string" }, schema: k.properties.createAt.
        type, parentSchema: k.properties.createAt, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item !== void 0) {
      let c = n.item;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.item, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, schema: k.properties.item.type, parentSchema: k.
        properties.item, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.query !== void 0) {
      let c = n.query;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let d in c) {
          let g = c[d];
          if (typeof g != "string") {
            let w = { instancePath: t + "/query/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: k.properties.query.additionalProperties.type, parentSchema: k.properties.query.additionalProperties, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let d = { instancePath: t + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, schema: k.properties.query.type,
        parentSchema: k.properties.query, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.table !== void 0) {
      let c = n.table;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.table, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, schema: k.properties.table.type,
        parentSchema: k.properties.table, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.words !== void 0) {
      let c = n.words;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let d in c) {
          let g = c[d];
          if (typeof g != "string") {
            let w = { instancePath: t + "/words/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/words/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: k.properties.words.additionalProperties.type, parentSchema: k.properties.words.additionalProperties, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let d = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, schema: k.properties.words.type,
        parentSchema: k.properties.words, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.single !== void 0) {
      let c = n.single;
      if (typeof c != "boolean") {
        let d = { instancePath: t + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "boolean" }, schema: k.properties.single.
        type, parentSchema: k.properties.single, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.key !== void 0) {
      let c = n.key, d = r, g = !1, w = r;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let P = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.key.anyOf[0], data: c };
          e === null ? e = [P] : e.push(P), r++;
        }
      } else {
        let P = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.properties.key.anyOf[0].
        type, parentSchema: k.properties.key.anyOf[0], data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
      var p = w === r;
      if (g = g || p, !g) {
        let P = r;
        if (Array.isArray(c)) {
          let $ = c.length;
          for (let E = 0; E < $; E++) {
            let m = c[E];
            if (typeof m == "string") {
              if (S(m) < 1) {
                let s = { instancePath: t + "/key/" + E, schemaPath: "#/properties/key/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
                parentSchema: k.properties.key.anyOf[1].items, data: m };
                e === null ? e = [s] : e.push(s), r++;
              }
            } else {
              let s = { instancePath: t + "/key/" + E, schemaPath: "#/properties/key/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: k.
              properties.key.anyOf[1].items.type, parentSchema: k.properties.key.anyOf[1].items, data: m };
              e === null ? e = [s] : e.push(s), r++;
            }
          }
        } else {
          let $ = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: k.properties.key.
          anyOf[1].type, parentSchema: k.properties.key.anyOf[1], data: c };
          e === null ? e = [$] : e.push($), r++;
        }
        var p = P === r;
        g = g || p;
      }
      if (g)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let P = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf", keyword: "anyOf", params: {}, schema: k.properties.key.anyOf, parentSchema: k.
        properties.key, data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (n.created !== void 0) {
      let c = n.created;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/created", schemaPath: "#/properties/created/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.created, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, schema: k.properties.created.
        type, parentSchema: k.properties.created, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.stamp !== void 0) {
      let c = n.stamp;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.stamp, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: k.properties.stamp.type,
        parentSchema: k.properties.stamp, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.paging !== void 0) {
      let c = n.paging;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/paging", schemaPath: "#/properties/paging/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.paging, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/paging", schemaPath: "#/properties/paging/type", keyword: "type", params: { type: "string" }, schema: k.properties.paging.
        type, parentSchema: k.properties.paging, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.pageSize !== void 0) {
      let c = n.pageSize;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
        let d = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, schema: k.properties.pageSize.
        type, parentSchema: k.properties.pageSize, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
        let d = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1,
        parentSchema: k.properties.pageSize, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.changes !== void 0) {
      let c = n.changes;
      if (typeof c != "boolean") {
        let d = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "boolean" }, schema: k.properties.changes.
        type, parentSchema: k.properties.changes, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.refresh !== void 0) {
      let c = n.refresh, d = r, g = !1, w = r;
      if (typeof c == "string") {
        if (!J.test(c)) {
          let P = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|h|d)\
$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: c };
          e === null ? e = [P] : e.push(P), r++;
        }
      } else {
        let P = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.anyOf[0].
        type, parentSchema: b.anyOf[0], data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
      var i = w === r;
      if (g = g || i, !g) {
        let P = r;
        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
          let $ = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.anyOf[1].
          type, parentSchema: b.anyOf[1], data: c };
          e === null ? e = [$] : e.push($), r++;
        }
        if (c !== 0) {
          let $ = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].enum },
          schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: c };
          e === null ? e = [$] : e.push($), r++;
        }
        var i = P === r;
        g = g || i;
      }
      if (g)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let P = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b, data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (n.can !== void 0) {
      let c = n.can;
      if (Array.isArray(c)) {
        let d = c.length;
        for (let P = 0; P < d; P++) {
          let L = c[P];
          if (typeof L != "string") {
            let $ = { instancePath: t + "/can/" + P, schemaPath: "#/properties/can/items/type", keyword: "type", params: { type: "string" }, schema: k.properties.
            can.items.type, parentSchema: k.properties.can.items, data: L };
            e === null ? e = [$] : e.push($), r++;
          }
          if (!(L === "create" || L === "update" || L === "delete")) {
            let $ = { instancePath: t + "/can/" + P, schemaPath: "#/properties/can/items/enum", keyword: "enum", params: { allowedValues: k.properties.can.items.
            enum }, schema: k.properties.can.items.enum, parentSchema: k.properties.can.items, data: L };
            e === null ? e = [$] : e.push($), r++;
          }
        }
        let g = c.length, w;
        if (g > 1) {
          let P = {};
          for (; g--; ) {
            let L = c[g];
            if (typeof L == "string") {
              if (typeof P[L] == "number") {
                w = P[L];
                let $ = { instancePath: t + "/can", schemaPath: "#/properties/can/uniqueItems", keyword: "uniqueItems", params: { i: g, j: w }, schema: !0, parentSchema: k.
                properties.can, data: c };
                e === null ? e = [$] : e.push($), r++;
                break;
              }
              P[L] = g;
            }
          }
        }
      } else {
        let d = { instancePath: t + "/can", schemaPath: "#/properties/can/type", keyword: "type", params: { type: "array" }, schema: k.properties.can.type, parentSchema: k.
        properties.can, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.types !== void 0) {
      let c = n.types;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let d in c)
          if (!(d === "text" || d === "integer" || d === "decimal" || d === "boolean" || d === "date")) {
            let g = { instancePath: t + "/types", schemaPath: "#/properties/types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d },
            schema: !1, parentSchema: k.properties.types, data: c };
            e === null ? e = [g] : e.push(g), r++;
          }
        if (c.text !== void 0) {
          let d = c.text;
          if (Array.isArray(d)) {
            let g = d.length;
            for (let w = 0; w < g; w++) {
              let P = d[w];
              if (typeof P == "string") {
                if (S(P) < 1) {
                  let L = { instancePath: t + "/types/text/" + w, schemaPath: "#/properties/types/properties/text/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: k.properties.types.properties.text.items, data: P };
                  e === null ? e = [L] : e.push(L), r++;
                }
              } else {
                let L = { instancePath: t + "/types/text/" + w, schemaPath: "#/properties/types/properties/text/items/type", keyword: "type", params: { type: "s\
tring" }, schema: k.properties.types.properties.text.items.type, parentSchema: k.properties.types.properties.text.items, data: P };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/types/text", schemaPath: "#/properties/types/properties/text/type", keyword: "type", params: { type: "array" }, schema: k.
            properties.types.properties.text.type, parentSchema: k.properties.types.properties.text, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (c.integer !== void 0) {
          let d = c.integer;
          if (Array.isArray(d)) {
            let g = d.length;
            for (let w = 0; w < g; w++) {
              let P = d[w];
              if (typeof P == "string") {
                if (S(P) < 1) {
                  let L = { instancePath: t + "/types/integer/" + w, schemaPath: "#/properties/types/properties/integer/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: k.properties.types.properties.integer.items, data: P };
                  e === null ? e = [L] : e.push(L), r++;
                }
              } else {
                let L = { instancePath: t + "/types/integer/" + w, schemaPath: "#/properties/types/properties/integer/items/type", keyword: "type", params: { type: "\
string" }, schema: k.properties.types.properties.integer.items.type, parentSchema: k.properties.types.properties.integer.items, data: P };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/types/integer", schemaPath: "#/properties/types/properties/integer/type", keyword: "type", params: { type: "array" }, schema: k.
            properties.types.properties.integer.type, parentSchema: k.properties.types.properties.integer, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (c.decimal !== void 0) {
          let d = c.decimal;
          if (Array.isArray(d)) {
            let g = d.length;
            for (let w = 0; w < g; w++) {
              let P = d[w];
              if (typeof P == "string") {
                if (S(P) < 1) {
                  let L = { instancePath: t + "/types/decimal/" + w, schemaPath: "#/properties/types/properties/decimal/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: k.properties.types.properties.decimal.items, data: P };
                  e === null ? e = [L] : e.push(L), r++;
                }
              } else {
                let L = { instancePath: t + "/types/decimal/" + w, schemaPath: "#/properties/types/properties/decimal/items/type", keyword: "type", params: { type: "\
string" }, schema: k.properties.types.properties.decimal.items.type, parentSchema: k.properties.types.properties.decimal.items, data: P };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/types/decimal", schemaPath: "#/properties/types/properties/decimal/type", keyword: "type", params: { type: "array" }, schema: k.
            properties.types.properties.decimal.type, parentSchema: k.properties.types.properties.decimal, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (c.boolean !== void 0) {
          let d = c.boolean;
          if (Array.isArray(d)) {
            let g = d.length;
            for (let w = 0; w < g; w++) {
              let P = d[w];
              if (typeof P == "string") {
                if (S(P) < 1) {
                  let L = { instancePath: t + "/types/boolean/" + w, schemaPath: "#/properties/types/properties/boolean/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: k.properties.types.properties.boolean.items, data: P };
                  e === null ? e = [L] : e.push(L), r++;
                }
              } else {
                let L = { instancePath: t + "/types/boolean/" + w, schemaPath: "#/properties/types/properties/boolean/items/type", keyword: "type", params: { type: "\
string" }, schema: k.properties.types.properties.boolean.items.type, parentSchema: k.properties.types.properties.boolean.items, data: P };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/types/boolean", schemaPath: "#/properties/types/properties/boolean/type", keyword: "type", params: { type: "array" }, schema: k.
            properties.types.properties.boolean.type, parentSchema: k.properties.types.properties.boolean, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (c.date !== void 0) {
          let d = c.date;
          if (Array.isArray(d)) {
            let g = d.length;
            for (let w = 0; w < g; w++) {
              let P = d[w];
              if (typeof P == "string") {
                if (S(P) < 1) {
                  let L = { instancePath: t + "/types/date/" + w, schemaPath: "#/properties/types/properties/date/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: k.properties.types.properties.date.items, data: P };
                  e === null ? e = [L] : e.push(L), r++;
                }
              } else {
                let L = { instancePath: t + "/types/date/" + w, schemaPath: "#/properties/types/properties/date/items/type", keyword: "type", params: { type: "s\
tring" }, schema: k.properties.types.properties.date.items.type, parentSchema: k.properties.types.properties.date.items, data: P };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let g = { instancePath: t + "/types/date", schemaPath: "#/properties/types/properties/date/type", keyword: "type", params: { type: "array" }, schema: k.
            properties.types.properties.date.type, parentSchema: k.properties.types.properties.date, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" }, schema: k.properties.types.type,
        parentSchema: k.properties.types, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.maxLength !== void 0) {
      let c = n.maxLength;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let d in c) {
          let g = c[d];
          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
            let w = { instancePath: t + "/maxLength/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/typ\
e", keyword: "type", params: { type: "integer" }, schema: k.properties.maxLength.additionalProperties.type, parentSchema: k.properties.maxLength.additionalProperties,
            data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) {
            let w = { instancePath: t + "/maxLength/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/min\
imum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: k.properties.maxLength.additionalProperties, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let d = { instancePath: t + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "object" }, schema: k.properties.maxLength.
        type, parentSchema: k.properties.maxLength, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.findBy !== void 0) {
      let c = n.findBy, d = r, g = !1, w = r;
      if (typeof c != "string") {
        let P = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: k.properties.
        findBy.anyOf[0].type, parentSchema: k.properties.findBy.anyOf[0], data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
      if (c !== "any") {
        let P = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/enum", keyword: "enum", params: { allowedValues: k.properties.findBy.anyOf[0].
        enum }, schema: k.properties.findBy.anyOf[0].enum, parentSchema: k.properties.findBy.anyOf[0], data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
      var h = w === r;
      if (g = g || h, !g) {
        let P = r;
        if (c && typeof c == "object" && !Array.isArray(c))
          for (let $ in c) {
            let E = c[$];
            if (E && typeof E == "object" && !Array.isArray(E)) {
              for (let m in E)
                if (!(m === "query" || m === "argument" || m === "type" || m === "value" || m === "many" || m === "most")) {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: _, data: E };
                  e === null ? e = [s] : e.push(s), r++;
                }
              if (E.query !== void 0) {
                let m = E.query;
                if (typeof m == "string") {
                  if (S(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/qu\
ery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.query, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/quer\
y/type", keyword: "type", params: { type: "string" }, schema: _.properties.query.type, parentSchema: _.properties.query, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (E.argument !== void 0) {
                let m = E.argument;
                if (typeof m == "string") {
                  if (S(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties\
/argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.argument, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/a\
rgument/type", keyword: "type", params: { type: "string" }, schema: _.properties.argument.type, parentSchema: _.properties.argument, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (E.type !== void 0) {
                let m = E.type;
                if (typeof m == "string") {
                  if (S(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/typ\
e/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.type, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/\
type", keyword: "type", params: { type: "string" }, schema: _.properties.type.type, parentSchema: _.properties.type, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (E.value !== void 0) {
                let m = E.value;
                if (typeof m == "string") {
                  if (S(m) < 1) {
                    let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/va\
lue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.value, data: m };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/valu\
e/type", keyword: "type", params: { type: "string" }, schema: _.properties.value.type, parentSchema: _.properties.value, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (E.many !== void 0) {
                let m = E.many;
                if (typeof m != "boolean") {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/\
type", keyword: "type", params: { type: "boolean" }, schema: _.properties.many.type, parentSchema: _.properties.many, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (E.most !== void 0) {
                let m = E.most;
                if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
type", keyword: "type", params: { type: "integer" }, schema: _.properties.most.type, parentSchema: _.properties.most, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
                if (typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) {
                  let s = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.properties.most, data: m };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
            } else {
              let m = { instancePath: t + "/findBy/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
              type: "object" }, schema: _.type, parentSchema: _, data: E };
              e === null ? e = [m] : e.push(m), r++;
            }
          }
        else {
          let $ = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: k.properties.
          findBy.anyOf[1].type, parentSchema: k.properties.findBy.anyOf[1], data: c };
          e === null ? e = [$] : e.push($), r++;
        }
        var h = P === r;
        g = g || h;
      }
      if (g)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let P = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf", keyword: "anyOf", params: {}, schema: k.properties.findBy.anyOf, parentSchema: k.
        properties.findBy, data: c };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (n.filters !== void 0) {
      let c = n.filters;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let d in c) {
          let g = c[d];
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let w in g)
              if (!(w === "query" || w === "argument" || w === "type" || w === "value" || w === "many" || w === "most")) {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: w }, schema: !1, parentSchema: _, data: g };
                e === null ? e = [P] : e.push(P), r++;
              }
            if (g.query !== void 0) {
              let w = g.query;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/que\
ry/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.query, data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/query\
/type", keyword: "type", params: { type: "string" }, schema: _.properties.query.type, parentSchema: _.properties.query, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.argument !== void 0) {
              let w = g.argument;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/\
argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.argument, data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/ar\
gument/type", keyword: "type", params: { type: "string" }, schema: _.properties.argument.type, parentSchema: _.properties.argument, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.type !== void 0) {
              let w = g.type;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type\
/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.type, data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/t\
ype", keyword: "type", params: { type: "string" }, schema: _.properties.type.type, parentSchema: _.properties.type, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.value !== void 0) {
              let w = g.value;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/val\
ue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: _.properties.value, data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/value\
/type", keyword: "type", params: { type: "string" }, schema: _.properties.value.type, parentSchema: _.properties.value, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.many !== void 0) {
              let w = g.many;
              if (typeof w != "boolean") {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/t\
ype", keyword: "type", params: { type: "boolean" }, schema: _.properties.many.type, parentSchema: _.properties.many, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.most !== void 0) {
              let w = g.most;
              if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/t\
ype", keyword: "type", params: { type: "integer" }, schema: _.properties.most.type, parentSchema: _.properties.most, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
              if (typeof w == "number" && isFinite(w) && (w < 1 || isNaN(w))) {
                let P = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/m\
inimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.properties.most, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            let w = { instancePath: t + "/filters/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
            type: "object" }, schema: _.type, parentSchema: _, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let d = { instancePath: t + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" }, schema: k.properties.filters.
        type, parentSchema: k.properties.filters, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.readOnly !== void 0) {
      let c = n.readOnly;
      if (Array.isArray(c)) {
        let d = c.length;
        for (let g = 0; g < d; g++) {
          let w = c[g];
          if (typeof w == "string") {
            if (S(w) < 1) {
              let P = { instancePath: t + "/readOnly/" + g, schemaPath: "#/properties/readOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: k.properties.readOnly.items, data: w };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            let P = { instancePath: t + "/readOnly/" + g, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" }, schema: k.
            properties.readOnly.items.type, parentSchema: k.properties.readOnly.items, data: w };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" }, schema: k.properties.readOnly.
        type, parentSchema: k.properties.readOnly, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.writeOnly !== void 0) {
      let c = n.writeOnly;
      if (Array.isArray(c)) {
        let d = c.length;
        for (let g = 0; g < d; g++) {
          let w = c[g];
          if (typeof w == "string") {
            if (S(w) < 1) {
              let P = { instancePath: t + "/writeOnly/" + g, schemaPath: "#/properties/writeOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: k.properties.writeOnly.items, data: w };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            let P = { instancePath: t + "/writeOnly/" + g, schemaPath: "#/properties/writeOnly/items/type", keyword: "type", params: { type: "string" }, schema: k.
            properties.writeOnly.items.type, parentSchema: k.properties.writeOnly.items, data: w };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/writeOnly", schemaPath: "#/properties/writeOnly/type", keyword: "type", params: { type: "array" }, schema: k.properties.writeOnly.
        type, parentSchema: k.properties.writeOnly, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.writeAs !== void 0) {
      let c = n.writeAs;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let d in c) {
          let g = c[d];
          if (typeof g == "string") {
            if (S(g) < 1) {
              let w = { instancePath: t + "/writeAs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/minLe\
ngth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.properties.writeAs.additionalProperties, data: g };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/writeAs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: k.properties.writeAs.additionalProperties.type, parentSchema: k.properties.writeAs.additionalProperties, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let d = { instancePath: t + "/writeAs", schemaPath: "#/properties/writeAs/type", keyword: "type", params: { type: "object" }, schema: k.properties.writeAs.
        type, parentSchema: k.properties.writeAs, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.pairs !== void 0) {
      let c = n.pairs;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let d in c) {
          let g = r;
          if (typeof d == "string" && !nr.test(d)) {
            let w = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]\\w*$" },
            schema: "^[A-Za-z_]\\w*$", parentSchema: k.properties.pairs.propertyNames, data: d, propertyName: d };
            e === null ? e = [w] : e.push(w), r++;
          }
          var u = g === r;
          if (!u) {
            let w = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames", keyword: "propertyNames", params: { propertyName: d }, schema: k.
            properties.pairs.propertyNames, parentSchema: k.properties.pairs, data: c };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        for (let d in c) {
          let g = c[d];
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.list === void 0) {
              let w = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "list" }, schema: k.properties.pairs.additionalProperties.required, parentSchema: k.properties.pairs.
              additionalProperties, data: g };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (g.name === void 0) {
              let w = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "name" }, schema: k.properties.pairs.additionalProperties.required, parentSchema: k.properties.pairs.
              additionalProperties, data: g };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (g.value === void 0) {
              let w = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "value" }, schema: k.properties.pairs.additionalProperties.required, parentSchema: k.properties.pairs.
              additionalProperties, data: g };
              e === null ? e = [w] : e.push(w), r++;
            }
            for (let w in g)
              if (!(w === "list" || w === "name" || w === "value")) {
                let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/additio\
nalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, schema: !1, parentSchema: k.properties.pairs.additionalProperties, data: g };
                e === null ? e = [P] : e.push(P), r++;
              }
            if (g.list !== void 0) {
              let w = g.list;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.properties.pairs.additionalProperties.properties.list, data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/list/type", keyword: "type", params: { type: "string" }, schema: k.properties.pairs.additionalProperties.properties.list.type, parentSchema: k.properties.
                pairs.additionalProperties.properties.list, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.name !== void 0) {
              let w = g.name;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.properties.pairs.additionalProperties.properties.name, data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/name/type", keyword: "type", params: { type: "string" }, schema: k.properties.pairs.additionalProperties.properties.name.type, parentSchema: k.properties.
                pairs.additionalProperties.properties.name, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (g.value !== void 0) {
              let w = g.value;
              if (typeof w == "string") {
                if (S(w) < 1) {
                  let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPrope\
rties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.properties.pairs.additionalProperties.properties.value,
                  data: w };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                let P = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPropert\
ies/properties/value/type", keyword: "type", params: { type: "string" }, schema: k.properties.pairs.additionalProperties.properties.value.type, parentSchema: k.
                properties.pairs.additionalProperties.properties.value, data: w };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            let w = { instancePath: t + "/pairs/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: k.properties.pairs.additionalProperties.type, parentSchema: k.properties.pairs.additionalProperties, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "object" }, schema: k.properties.pairs.type,
        parentSchema: k.properties.pairs, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.decimalsAs !== void 0) {
      let c = n.decimalsAs;
      if (typeof c != "string") {
        let d = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/type", keyword: "type", params: { type: "string" }, schema: k.properties.
        decimalsAs.type, parentSchema: k.properties.decimalsAs, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (!(c === "number" || c === "text")) {
        let d = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/enum", keyword: "enum", params: { allowedValues: k.properties.decimalsAs.
        enum }, schema: k.properties.decimalsAs.enum, parentSchema: k.properties.decimalsAs, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.emptyAsOne !== void 0) {
      let c = n.emptyAsOne;
      if (Array.isArray(c)) {
        let d = c.length;
        for (let g = 0; g < d; g++) {
          let w = c[g];
          if (typeof w == "string") {
            if (S(w) < 1) {
              let P = { instancePath: t + "/emptyAsOne/" + g, schemaPath: "#/properties/emptyAsOne/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: k.properties.emptyAsOne.items, data: w };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            let P = { instancePath: t + "/emptyAsOne/" + g, schemaPath: "#/properties/emptyAsOne/items/type", keyword: "type", params: { type: "string" }, schema: k.
            properties.emptyAsOne.items.type, parentSchema: k.properties.emptyAsOne.items, data: w };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/emptyAsOne", schemaPath: "#/properties/emptyAsOne/type", keyword: "type", params: { type: "array" }, schema: k.properties.
        emptyAsOne.type, parentSchema: k.properties.emptyAsOne, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.note !== void 0) {
      let c = n.note;
      if (typeof c == "string") {
        if (S(c) < 1) {
          let d = { instancePath: t + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: k.
          properties.note, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, schema: k.properties.note.type, parentSchema: k.
        properties.note, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.assumed !== void 0) {
      let c = n.assumed;
      if (c && typeof c == "object" && !Array.isArray(c))
        for (let d in c) {
          let g = c[d];
          if (typeof g != "string") {
            let w = { instancePath: t + "/assumed/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: k.properties.assumed.additionalProperties.type, parentSchema: k.properties.assumed.additionalProperties, data: g };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      else {
        let d = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: k.properties.assumed.
        type, parentSchema: k.properties.assumed, data: c };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: k.type, parentSchema: k, data: n };
    e === null ? e = [c] : e.push(c), r++;
  }
  return he.errors = e, r === 0;
}
function We(n, { instancePath: t = "", parentData: F, parentDataProperty: I, rootData: x = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.system === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.protocol === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.connection === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.identity === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.auth === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.settleAfter === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settleAfter" }, schema: l.required, parentSchema: l,
      data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.resources === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, schema: l.required, parentSchema: l, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in n)
      if (!ie.call(l.properties, m)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, schema: !1, parentSchema: l,
        data: n };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.version !== void 0) {
      let m = n.version;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: l.properties.version.
        type, parentSchema: l.properties.version, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (m !== 1) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: l.properties.version.enum }, schema: l.
        properties.version.enum, parentSchema: l.properties.version, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.system !== void 0) {
      let m = n.system;
      if (typeof m == "string") {
        if (S(m) < 1) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.
          properties.system, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (!ar.test(m)) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, schema: "\
^[a-z][a-z0-9-]*$", parentSchema: l.properties.system, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, schema: l.properties.system.
        type, parentSchema: l.properties.system, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.title !== void 0) {
      let m = n.title;
      if (typeof m == "string") {
        if (S(m) < 1) {
          let s = { instancePath: t + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.
          properties.title, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: l.properties.title.type,
        parentSchema: l.properties.title, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.protocol !== void 0) {
      let m = n.protocol;
      if (typeof m != "string") {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, schema: l.properties.protocol.
        type, parentSchema: l.properties.protocol, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(m === "rest" || m === "graphql")) {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: l.properties.protocol.enum },
        schema: l.properties.protocol.enum, parentSchema: l.properties.protocol, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.connection !== void 0) {
      let m = n.connection;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m) {
          let a = r;
          if (typeof s == "string" && !pr.test(s)) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-\
Za-z][A-Za-z0-9]*$" }, schema: "^[A-Za-z][A-Za-z0-9]*$", parentSchema: l.properties.connection.propertyNames, data: s, propertyName: s };
            e === null ? e = [o] : e.push(o), r++;
          }
          var p = a === r;
          if (!p) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames", keyword: "propertyNames", params: { propertyName: s },
            schema: l.properties.connection.propertyNames, parentSchema: l.properties.connection, data: m };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let s in m) {
          let a = m[s];
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
                if (S(o) < 1) {
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
        let s = { instancePath: t + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "object" }, schema: l.properties.
        connection.type, parentSchema: l.properties.connection, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.identity !== void 0) {
      let m = n.identity;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length < 1) {
          let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: l.properties.identity, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!(s === "resource" || s === "path" || s === "connection")) {
            let a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.identity, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.resource !== void 0) {
          let s = m.resource;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: l.properties.identity.properties.resource, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/resource", schemaPath: "#/properties/identity/properties/resource/type", keyword: "type", params: { type: "st\
ring" }, schema: l.properties.identity.properties.resource.type, parentSchema: l.properties.identity.properties.resource, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.path !== void 0) {
          let s = m.path;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.identity.properties.path, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/path", schemaPath: "#/properties/identity/properties/path/type", keyword: "type", params: { type: "string" },
            schema: l.properties.identity.properties.path.type, parentSchema: l.properties.identity.properties.path, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.connection !== void 0) {
          let s = m.connection;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: l.properties.identity.properties.connection, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/identity/connection", schemaPath: "#/properties/identity/properties/connection/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.identity.properties.connection.type, parentSchema: l.properties.identity.properties.connection, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, schema: l.properties.identity.
        type, parentSchema: l.properties.identity, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.auth !== void 0) {
      let m = n.auth;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "token" || s === "basic" || s === "headers")) {
            let a = { instancePath: t + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.auth, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.token !== void 0 && (ze.call(this, m.token, { instancePath: t + "/auth/token", parentData: m, parentDataProperty: "token", rootData: x }) || (e = e ===
        null ? ze.errors : e.concat(ze.errors), r = e.length)), m.basic !== void 0) {
          let s = m.basic;
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
                if (S(a) < 1) {
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
                if (S(a) < 1) {
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
        if (m.headers !== void 0) {
          let s = m.headers;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (typeof o != "string") {
                let f = { instancePath: t + "/auth/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/auth/properties/headers/add\
itionalProperties/type", keyword: "type", params: { type: "string" }, schema: l.properties.auth.properties.headers.additionalProperties.type, parentSchema: l.properties.
                auth.properties.headers.additionalProperties, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/auth/headers", schemaPath: "#/properties/auth/properties/headers/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.auth.properties.headers.type, parentSchema: l.properties.auth.properties.headers, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" }, schema: l.properties.auth.type, parentSchema: l.
        properties.auth, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.headers !== void 0) {
      let m = n.headers;
      if (m && typeof m == "object" && !Array.isArray(m))
        for (let s in m) {
          let a = m[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: l.properties.headers.additionalProperties.type, parentSchema: l.properties.headers.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: l.properties.headers.
        type, parentSchema: l.properties.headers, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.changes !== void 0) {
      let m = n.changes;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.clock === void 0) {
          let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "clock" }, schema: l.
          properties.changes.required, parentSchema: l.properties.changes, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!ie.call(l.properties.changes.properties, s)) {
            let a = { instancePath: t + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.changes, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.query !== void 0) {
          let s = m.query;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.changes.properties.query, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/query", schemaPath: "#/properties/changes/properties/query/type", keyword: "type", params: { type: "string" },
            schema: l.properties.changes.properties.query.type, parentSchema: l.properties.changes.properties.query, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.value !== void 0) {
          let s = m.value;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.changes.properties.value, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/value", schemaPath: "#/properties/changes/properties/value/type", keyword: "type", params: { type: "string" },
            schema: l.properties.changes.properties.value.type, parentSchema: l.properties.changes.properties.value, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.operator !== void 0) {
          let s = m.operator;
          if (typeof s != "string") {
            let a = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/type", keyword: "type", params: { type: "stri\
ng" }, schema: l.properties.changes.properties.operator.type, parentSchema: l.properties.changes.properties.operator, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "eq" || s === "ne" || s === "in" || s === "gt" || s === "gte" || s === "lt" || s === "lte")) {
            let a = { instancePath: t + "/changes/operator", schemaPath: "#/properties/changes/properties/operator/enum", keyword: "enum", params: { allowedValues: l.
            properties.changes.properties.operator.enum }, schema: l.properties.changes.properties.operator.enum, parentSchema: l.properties.changes.properties.
            operator, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.argument !== void 0) {
          let s = m.argument;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: l.properties.changes.properties.argument, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/argument", schemaPath: "#/properties/changes/properties/argument/type", keyword: "type", params: { type: "stri\
ng" }, schema: l.properties.changes.properties.argument.type, parentSchema: l.properties.changes.properties.argument, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.type !== void 0) {
          let s = m.type;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.changes.properties.type, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/type", schemaPath: "#/properties/changes/properties/type/type", keyword: "type", params: { type: "string" }, schema: l.
            properties.changes.properties.type.type, parentSchema: l.properties.changes.properties.type, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.clock !== void 0) {
          let s = m.clock;
          if (typeof s != "string") {
            let a = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/type", keyword: "type", params: { type: "string" },
            schema: l.properties.changes.properties.clock.type, parentSchema: l.properties.changes.properties.clock, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "utc" || s === "local")) {
            let a = { instancePath: t + "/changes/clock", schemaPath: "#/properties/changes/properties/clock/enum", keyword: "enum", params: { allowedValues: l.
            properties.changes.properties.clock.enum }, schema: l.properties.changes.properties.clock.enum, parentSchema: l.properties.changes.properties.clock,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.zone !== void 0) {
          let s = m.zone;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.changes.properties.zone, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/changes/zone", schemaPath: "#/properties/changes/properties/zone/type", keyword: "type", params: { type: "string" }, schema: l.
            properties.changes.properties.zone.type, parentSchema: l.properties.changes.properties.zone, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.overlap !== void 0) {
          let s = m.overlap, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+\
(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var i = f === r;
          if (o = o || i, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var i = y === r;
            o = o || i;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.afterClockChange !== void 0) {
          let s = m.afterClockChange, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\
^\\d+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" },
            schema: b.anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var h = f === r;
          if (o = o || h, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "inte\
ger" }, schema: b.anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.
              anyOf[1].enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var h = y === r;
            o = o || h;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, schema: l.properties.changes.
        type, parentSchema: l.properties.changes, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.limits !== void 0) {
      let m = n.limits;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "perSecond" || s === "perMinute" || s === "atOnce")) {
            let a = { instancePath: t + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.limits, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.perSecond !== void 0) {
          let s = m.perSecond;
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
                    if (S(y) < 1) {
                      let N = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.sharedBy.items, data: y };
                      e === null ? e = [N] : e.push(N), r++;
                    }
                  } else {
                    let N = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: j.properties.sharedBy.items.type, parentSchema: j.properties.sharedBy.items, data: y };
                    e === null ? e = [N] : e.push(N), r++;
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
        if (m.perMinute !== void 0) {
          let s = m.perMinute;
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
                    if (S(y) < 1) {
                      let N = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.sharedBy.items, data: y };
                      e === null ? e = [N] : e.push(N), r++;
                    }
                  } else {
                    let N = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: j.properties.sharedBy.items.type, parentSchema: j.properties.sharedBy.items, data: y };
                    e === null ? e = [N] : e.push(N), r++;
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
        if (m.atOnce !== void 0) {
          let s = m.atOnce;
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
                    if (S(y) < 1) {
                      let N = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: j.properties.sharedBy.items, data: y };
                      e === null ? e = [N] : e.push(N), r++;
                    }
                  } else {
                    let N = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "type",
                    params: { type: "string" }, schema: j.properties.sharedBy.items.type, parentSchema: j.properties.sharedBy.items, data: y };
                    e === null ? e = [N] : e.push(N), r++;
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
        let s = { instancePath: t + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: l.properties.limits.
        type, parentSchema: l.properties.limits, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.timeouts !== void 0) {
      let m = n.timeouts;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "connect" || s === "token" || s === "read" || s === "write")) {
            let a = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.timeouts, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.connect !== void 0) {
          let s = m.connect, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var u = f === r;
          if (o = o || u, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var u = y === r;
            o = o || u;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.token !== void 0) {
          let s = m.token, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var c = f === r;
          if (o = o || c, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var c = y === r;
            o = o || c;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.read !== void 0) {
          let s = m.read, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var d = f === r;
          if (o = o || d, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var d = y === r;
            o = o || d;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.write !== void 0) {
          let s = m.write, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var g = f === r;
          if (o = o || g, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var g = y === r;
            o = o || g;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: "object" }, schema: l.properties.timeouts.
        type, parentSchema: l.properties.timeouts, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.retry !== void 0) {
      let m = n.retry;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "first" || s === "longest" || s === "attempts" || s === "refusedFor")) {
            let a = { instancePath: t + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.retry, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.first !== void 0) {
          let s = m.first, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|\
s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var w = f === r;
          if (o = o || w, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var w = y === r;
            o = o || w;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.longest !== void 0) {
          let s = m.longest, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var P = f === r;
          if (o = o || P, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var P = y === r;
            o = o || P;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.attempts !== void 0) {
          let s = m.attempts;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/type", keyword: "type", params: { type: "integer" },
            schema: l.properties.retry.properties.attempts.type, parentSchema: l.properties.retry.properties.attempts, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/retry/attempts", schemaPath: "#/properties/retry/properties/attempts/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: l.properties.retry.properties.attempts, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.refusedFor !== void 0) {
          let s = m.refusedFor, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!J.test(s)) {
              let y = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: s };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.
            anyOf[0].type, parentSchema: b.anyOf[0], data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
          var L = f === r;
          if (o = o || L, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
              anyOf[1].type, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (s !== 0) {
              let A = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].
              enum }, schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var L = y === r;
            o = o || L;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" }, schema: l.properties.retry.type,
        parentSchema: l.properties.retry, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.sizes !== void 0) {
      let m = n.sizes;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "answer" || s === "nesting" || s === "page")) {
            let a = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.sizes, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.answer !== void 0) {
          let s = m.answer, a = r, o = !1, f = r;
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
          var $ = f === r;
          if (o = o || $, !o) {
            let y = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let A = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: oe.
              anyOf[1].type, parentSchema: oe.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
              let A = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 },
              schema: 1, parentSchema: oe.anyOf[1], data: s };
              e === null ? e = [A] : e.push(A), r++;
            }
            var $ = y === r;
            o = o || $;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let y = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf", keyword: "anyOf", params: {}, schema: oe.anyOf, parentSchema: oe,
            data: s };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (m.nesting !== void 0) {
          let s = m.nesting;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/type", keyword: "type", params: { type: "integer" },
            schema: l.properties.sizes.properties.nesting.type, parentSchema: l.properties.sizes.properties.nesting, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/sizes/nesting", schemaPath: "#/properties/sizes/properties/nesting/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: l.properties.sizes.properties.nesting, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.page !== void 0) {
          let s = m.page;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/type", keyword: "type", params: { type: "integer" }, schema: l.
            properties.sizes.properties.page.type, parentSchema: l.properties.sizes.properties.page, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/sizes/page", schemaPath: "#/properties/sizes/properties/page/minimum", keyword: "minimum", params: { comparison: ">=",
            limit: 1 }, schema: 1, parentSchema: l.properties.sizes.properties.page, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" }, schema: l.properties.sizes.type,
        parentSchema: l.properties.sizes, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.settleAfter !== void 0) {
      let m = n.settleAfter, s = r, a = !1, o = r;
      if (typeof m == "string") {
        if (!J.test(m)) {
          let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|\
h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: b.anyOf[0], data: m };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.anyOf[0].
        type, parentSchema: b.anyOf[0], data: m };
        e === null ? e = [f] : e.push(f), r++;
      }
      var E = o === r;
      if (a = a || E, !a) {
        let f = r;
        if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
          let N = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: b.
          anyOf[1].type, parentSchema: b.anyOf[1], data: m };
          e === null ? e = [N] : e.push(N), r++;
        }
        if (m !== 0) {
          let N = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: b.anyOf[1].enum },
          schema: b.anyOf[1].enum, parentSchema: b.anyOf[1], data: m };
          e === null ? e = [N] : e.push(N), r++;
        }
        var E = f === r;
        a = a || E;
      }
      if (a)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: b.anyOf, parentSchema: b, data: m };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (n.emptyAs !== void 0) {
      let m = n.emptyAs;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "text" || s === "integer" || s === "decimal" || s === "boolean" || s === "date")) {
            let a = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.emptyAs, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.text !== void 0) {
          let s = m.text;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/text", schemaPath: "#/properties/emptyAs/properties/text/type", keyword: "type", params: { type: l.properties.
            emptyAs.properties.text.type }, schema: l.properties.emptyAs.properties.text.type, parentSchema: l.properties.emptyAs.properties.text, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.integer !== void 0) {
          let s = m.integer;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/integer", schemaPath: "#/properties/emptyAs/properties/integer/type", keyword: "type", params: { type: l.properties.
            emptyAs.properties.integer.type }, schema: l.properties.emptyAs.properties.integer.type, parentSchema: l.properties.emptyAs.properties.integer, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.decimal !== void 0) {
          let s = m.decimal;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/decimal", schemaPath: "#/properties/emptyAs/properties/decimal/type", keyword: "type", params: { type: l.properties.
            emptyAs.properties.decimal.type }, schema: l.properties.emptyAs.properties.decimal.type, parentSchema: l.properties.emptyAs.properties.decimal, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.boolean !== void 0) {
          let s = m.boolean;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/boolean", schemaPath: "#/properties/emptyAs/properties/boolean/type", keyword: "type", params: { type: l.properties.
            emptyAs.properties.boolean.type }, schema: l.properties.emptyAs.properties.boolean.type, parentSchema: l.properties.emptyAs.properties.boolean, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.date !== void 0) {
          let s = m.date;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/date", schemaPath: "#/properties/emptyAs/properties/date/type", keyword: "type", params: { type: l.properties.
            emptyAs.properties.date.type }, schema: l.properties.emptyAs.properties.date.type, parentSchema: l.properties.emptyAs.properties.date, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/type", keyword: "type", params: { type: "object" }, schema: l.properties.emptyAs.
        type, parentSchema: l.properties.emptyAs, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.suggest !== void 0) {
      let m = n.suggest;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.as === void 0) {
          let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/required", keyword: "required", params: { missingProperty: "as" }, schema: l.
          properties.suggest.required, parentSchema: l.properties.suggest, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!(s === "as" || s === "range")) {
            let a = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.suggest, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.as !== void 0) {
          let s = m.as;
          if (typeof s != "string") {
            let a = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/type", keyword: "type", params: { type: "string" }, schema: l.
            properties.suggest.properties.as.type, parentSchema: l.properties.suggest.properties.as, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "null" || s === "left-out")) {
            let a = { instancePath: t + "/suggest/as", schemaPath: "#/properties/suggest/properties/as/enum", keyword: "enum", params: { allowedValues: l.properties.
            suggest.properties.as.enum }, schema: l.properties.suggest.properties.as.enum, parentSchema: l.properties.suggest.properties.as, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.range !== void 0) {
          let s = m.range;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.member === void 0) {
              let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
member" }, schema: l.properties.suggest.properties.range.required, parentSchema: l.properties.suggest.properties.range, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.each === void 0) {
              let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/required", keyword: "required", params: { missingProperty: "\
each" }, schema: l.properties.suggest.properties.range.required, parentSchema: l.properties.suggest.properties.range, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "member" || a === "each")) {
                let o = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.suggest.properties.range, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.member !== void 0) {
              let a = s.member;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.suggest.properties.range.properties.member, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/suggest/range/member", schemaPath: "#/properties/suggest/properties/range/properties/member/type", keyword: "type",
                params: { type: "string" }, schema: l.properties.suggest.properties.range.properties.member.type, parentSchema: l.properties.suggest.properties.
                range.properties.member, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.each !== void 0) {
              let a = s.each;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.suggest.properties.range.properties.each, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/suggest/range/each", schemaPath: "#/properties/suggest/properties/range/properties/each/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.suggest.properties.range.properties.each.type, parentSchema: l.properties.suggest.properties.range.properties.
                each, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/suggest/range", schemaPath: "#/properties/suggest/properties/range/type", keyword: "type", params: { type: "object" },
            schema: l.properties.suggest.properties.range.type, parentSchema: l.properties.suggest.properties.range, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "object" }, schema: l.properties.suggest.
        type, parentSchema: l.properties.suggest, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.errors !== void 0) {
      let m = n.errors;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "message" || s === "code" || s === "busy" || s === "login" || s === "refused" || s === "unsure")) {
            let a = { instancePath: t + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.errors, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.message !== void 0) {
          let s = m.message;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (S(f) < 1) {
                  let y = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: l.properties.errors.properties.message.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.errors.properties.message.items.type, parentSchema: l.properties.errors.properties.message.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/message", schemaPath: "#/properties/errors/properties/message/type", keyword: "type", params: { type: "array" },
            schema: l.properties.errors.properties.message.type, parentSchema: l.properties.errors.properties.message, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.code !== void 0) {
          let s = m.code;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (S(f) < 1) {
                  let y = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: l.properties.errors.properties.code.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.errors.properties.code.items.type, parentSchema: l.properties.errors.properties.code.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/code", schemaPath: "#/properties/errors/properties/code/type", keyword: "type", params: { type: "array" }, schema: l.
            properties.errors.properties.code.type, parentSchema: l.properties.errors.properties.code, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.busy !== void 0) {
          let s = m.busy;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (S(f) < 1) {
                  let y = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: l.properties.errors.properties.busy.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.errors.properties.busy.items.type, parentSchema: l.properties.errors.properties.busy.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/busy", schemaPath: "#/properties/errors/properties/busy/type", keyword: "type", params: { type: "array" }, schema: l.
            properties.errors.properties.busy.type, parentSchema: l.properties.errors.properties.busy, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.login !== void 0) {
          let s = m.login;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (S(f) < 1) {
                  let y = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: l.properties.errors.properties.login.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.errors.properties.login.items.type, parentSchema: l.properties.errors.properties.login.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/login", schemaPath: "#/properties/errors/properties/login/type", keyword: "type", params: { type: "array" }, schema: l.
            properties.errors.properties.login.type, parentSchema: l.properties.errors.properties.login, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.refused !== void 0) {
          let s = m.refused;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (S(f) < 1) {
                  let y = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: l.properties.errors.properties.refused.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.errors.properties.refused.items.type, parentSchema: l.properties.errors.properties.refused.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/refused", schemaPath: "#/properties/errors/properties/refused/type", keyword: "type", params: { type: "array" },
            schema: l.properties.errors.properties.refused.type, parentSchema: l.properties.errors.properties.refused, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.unsure !== void 0) {
          let s = m.unsure;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (S(f) < 1) {
                  let y = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: l.properties.errors.properties.unsure.items, data: f };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.errors.properties.unsure.items.type, parentSchema: l.properties.errors.properties.unsure.items, data: f };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/unsure", schemaPath: "#/properties/errors/properties/unsure/type", keyword: "type", params: { type: "array" }, schema: l.
            properties.errors.properties.unsure.type, parentSchema: l.properties.errors.properties.unsure, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, schema: l.properties.errors.
        type, parentSchema: l.properties.errors, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.conditions !== void 0) {
      let m = n.conditions;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let s in m)
          if (!(s === "join" || s === "escape")) {
            let a = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.conditions, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.join !== void 0) {
          let s = m.join;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.conditions.properties.join, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/type", keyword: "type", params: { type: "string" },
            schema: l.properties.conditions.properties.join.type, parentSchema: l.properties.conditions.properties.join, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.escape !== void 0) {
          let s = m.escape;
          if (typeof s != "string") {
            let a = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/type", keyword: "type", params: { type: "st\
ring" }, schema: l.properties.conditions.properties.escape.type, parentSchema: l.properties.conditions.properties.escape, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "backslash" || s === "double")) {
            let a = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/enum", keyword: "enum", params: { allowedValues: l.
            properties.conditions.properties.escape.enum }, schema: l.properties.conditions.properties.escape.enum, parentSchema: l.properties.conditions.properties.
            escape, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" }, schema: l.properties.
        conditions.type, parentSchema: l.properties.conditions, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.rest !== void 0) {
      let m = n.rest;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.paging === void 0) {
          let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: "paging" }, schema: l.properties.
          rest.required, parentSchema: l.properties.rest, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!(s === "base" || s === "lists" || s === "items" || s === "paging" || s === "create" || s === "update" || s === "delete")) {
            let a = { instancePath: t + "/rest", schemaPath: "#/properties/rest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.rest, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.base !== void 0) {
          let s = m.base;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: l.properties.rest.properties.base, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/base", schemaPath: "#/properties/rest/properties/base/type", keyword: "type", params: { type: "string" }, schema: l.
            properties.rest.properties.base.type, parentSchema: l.properties.rest.properties.base, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.lists !== void 0) {
          let s = m.lists;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.rest.properties.lists, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/lists", schemaPath: "#/properties/rest/properties/lists/type", keyword: "type", params: { type: "string" }, schema: l.
            properties.rest.properties.lists.type, parentSchema: l.properties.rest.properties.lists, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.items !== void 0) {
          let s = m.items;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: l.properties.rest.properties.items, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/rest/items", schemaPath: "#/properties/rest/properties/items/type", keyword: "type", params: { type: "string" }, schema: l.
            properties.rest.properties.items.type, parentSchema: l.properties.rest.properties.items, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.paging !== void 0) {
          let s = m.paging;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.style === void 0) {
                  let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/required", keyword: "\
required", params: { missingProperty: "style" }, schema: O.required, parentSchema: O, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
                for (let f in o)
                  if (!ie.call(O.properties, f)) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/additionalProper\
ties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: O, data: o };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                if (o.style !== void 0) {
                  let f = o.style;
                  if (typeof f != "string") {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/type", keyword: "type", params: { type: "string" }, schema: O.properties.style.type, parentSchema: O.properties.style, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                  if (!(f === "token" || f === "offset" || f === "page" || f === "none")) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/enum", keyword: "enum", params: { allowedValues: O.properties.style.enum }, schema: O.properties.style.enum, parentSchema: O.properties.style, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.size !== void 0) {
                  let f = o.size;
                  if (typeof f == "string") {
                    if (S(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/prop\
erties/size/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.size, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/proper\
ties/size/type", keyword: "type", params: { type: "string" }, schema: O.properties.size.type, parentSchema: O.properties.size, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.token !== void 0) {
                  let f = o.token;
                  if (typeof f == "string") {
                    if (S(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/pro\
perties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.token, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/prope\
rties/token/type", keyword: "type", params: { type: "string" }, schema: O.properties.token.type, parentSchema: O.properties.token, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.next !== void 0) {
                  let f = o.next;
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    for (let y in f)
                      if (!(y === "header" || y === "path")) {
                        let N = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/pr\
operties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: !1, parentSchema: O.properties.next, data: f };
                        e === null ? e = [N] : e.push(N), r++;
                      }
                    if (f.header !== void 0) {
                      let y = f.header;
                      if (typeof y == "string") {
                        if (S(y) < 1) {
                          let N = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/\
paging/properties/next/properties/header/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.next.properties.header, data: y };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      } else {
                        let N = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/pa\
ging/properties/next/properties/header/type", keyword: "type", params: { type: "string" }, schema: O.properties.next.properties.header.type, parentSchema: O.properties.
                        next.properties.header, data: y };
                        e === null ? e = [N] : e.push(N), r++;
                      }
                    }
                    if (f.path !== void 0) {
                      let y = f.path;
                      if (typeof y == "string") {
                        if (S(y) < 1) {
                          let N = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pa\
ging/properties/next/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.next.properties.path, data: y };
                          e === null ? e = [N] : e.push(N), r++;
                        }
                      } else {
                        let N = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pagi\
ng/properties/next/properties/path/type", keyword: "type", params: { type: "string" }, schema: O.properties.next.properties.path.type, parentSchema: O.properties.
                        next.properties.path, data: y };
                        e === null ? e = [N] : e.push(N), r++;
                      }
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/proper\
ties/next/type", keyword: "type", params: { type: "object" }, schema: O.properties.next.type, parentSchema: O.properties.next, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.offset !== void 0) {
                  let f = o.offset;
                  if (typeof f == "string") {
                    if (S(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/pr\
operties/offset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.offset, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/prop\
erties/offset/type", keyword: "type", params: { type: "string" }, schema: O.properties.offset.type, parentSchema: O.properties.offset, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.page !== void 0) {
                  let f = o.page;
                  if (typeof f == "string") {
                    if (S(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/prop\
erties/page/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.page, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/proper\
ties/page/type", keyword: "type", params: { type: "string" }, schema: O.properties.page.type, parentSchema: O.properties.page, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.first !== void 0) {
                  let f = o.first;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/type", keyword: "type", params: { type: "integer" }, schema: O.properties.first.type, parentSchema: O.properties.first, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: O.properties.first, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.total !== void 0) {
                  let f = o.total;
                  if (typeof f == "string") {
                    if (S(f) < 1) {
                      let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/pro\
perties/total/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: O.properties.total, data: f };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/prope\
rties/total/type", keyword: "type", params: { type: "string" }, schema: O.properties.total.type, parentSchema: O.properties.total, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.ahead !== void 0) {
                  let f = o.ahead;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/type", keyword: "type", params: { type: "integer" }, schema: O.properties.ahead.type, parentSchema: O.properties.ahead, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: O.properties.ahead, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (o.overlap !== void 0) {
                  let f = o.overlap;
                  if (typeof f != "boolean") {
                    let y = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/overlap", schemaPath: "#/definitions/paging/pro\
perties/overlap/type", keyword: "type", params: { type: "boolean" }, schema: O.properties.overlap.type, parentSchema: O.properties.overlap, data: f };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
              } else {
                let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/type", keyword: "typ\
e", params: { type: "object" }, schema: O.type, parentSchema: O, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/rest/paging", schemaPath: "#/properties/rest/properties/paging/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.rest.properties.paging.type, parentSchema: l.properties.rest.properties.paging, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.create !== void 0) {
          let s = m.create;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let a in s)
              if (!(a === "method" || a === "wrap")) {
                let o = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.rest.properties.create, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.rest.properties.create.properties.method.type, parentSchema: l.properties.rest.properties.create.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "POST" || a === "PUT")) {
                let o = { instancePath: t + "/rest/create/method", schemaPath: "#/properties/rest/properties/create/properties/method/enum", keyword: "enum", params: {
                allowedValues: l.properties.rest.properties.create.properties.method.enum }, schema: l.properties.rest.properties.create.properties.method.enum,
                parentSchema: l.properties.rest.properties.create.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.wrap !== void 0) {
              let a = s.wrap;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: l.properties.rest.properties.create.properties.wrap, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/create/wrap", schemaPath: "#/properties/rest/properties/create/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.rest.properties.create.properties.wrap.type, parentSchema: l.properties.rest.properties.create.properties.
                wrap, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/create", schemaPath: "#/properties/rest/properties/create/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.rest.properties.create.type, parentSchema: l.properties.rest.properties.create, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.update !== void 0) {
          let s = m.update;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.method === void 0) {
              let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
method" }, schema: l.properties.rest.properties.update.required, parentSchema: l.properties.rest.properties.update, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.form === void 0) {
              let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/required", keyword: "required", params: { missingProperty: "\
form" }, schema: l.properties.rest.properties.update.required, parentSchema: l.properties.rest.properties.update, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "method" || a === "form" || a === "op" || a === "patchScalars" || a === "wrap" || a === "ifMatch" || a === "repeatable")) {
                let o = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.rest.properties.update, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.rest.properties.update.properties.method.type, parentSchema: l.properties.rest.properties.update.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "PATCH" || a === "PUT" || a === "POST")) {
                let o = { instancePath: t + "/rest/update/method", schemaPath: "#/properties/rest/properties/update/properties/method/enum", keyword: "enum", params: {
                allowedValues: l.properties.rest.properties.update.properties.method.enum }, schema: l.properties.rest.properties.update.properties.method.enum,
                parentSchema: l.properties.rest.properties.update.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.form !== void 0) {
              let a = s.form;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.rest.properties.update.properties.form.type, parentSchema: l.properties.rest.properties.update.properties.
                form, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "operations" || a === "merge" || a === "whole")) {
                let o = { instancePath: t + "/rest/update/form", schemaPath: "#/properties/rest/properties/update/properties/form/enum", keyword: "enum", params: {
                allowedValues: l.properties.rest.properties.update.properties.form.enum }, schema: l.properties.rest.properties.update.properties.form.enum, parentSchema: l.
                properties.rest.properties.update.properties.form, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.op !== void 0) {
              let a = s.op;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: l.properties.rest.properties.update.properties.op, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/update/op", schemaPath: "#/properties/rest/properties/update/properties/op/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.rest.properties.update.properties.op.type, parentSchema: l.properties.rest.properties.update.properties.op, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.patchScalars !== void 0) {
              let a = s.patchScalars;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/type", keyword: "\
type", params: { type: "string" }, schema: l.properties.rest.properties.update.properties.patchScalars.type, parentSchema: l.properties.rest.properties.update.properties.
                patchScalars, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "string" || a === "native")) {
                let o = { instancePath: t + "/rest/update/patchScalars", schemaPath: "#/properties/rest/properties/update/properties/patchScalars/enum", keyword: "\
enum", params: { allowedValues: l.properties.rest.properties.update.properties.patchScalars.enum }, schema: l.properties.rest.properties.update.properties.patchScalars.
                enum, parentSchema: l.properties.rest.properties.update.properties.patchScalars, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.wrap !== void 0) {
              let a = s.wrap;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/minLength", keyword: "minLen\
gth", params: { limit: 1 }, schema: 1, parentSchema: l.properties.rest.properties.update.properties.wrap, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/rest/update/wrap", schemaPath: "#/properties/rest/properties/update/properties/wrap/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.rest.properties.update.properties.wrap.type, parentSchema: l.properties.rest.properties.update.properties.
                wrap, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.ifMatch !== void 0) {
              let a = s.ifMatch;
              if (typeof a != "boolean") {
                let o = { instancePath: t + "/rest/update/ifMatch", schemaPath: "#/properties/rest/properties/update/properties/ifMatch/type", keyword: "type", params: {
                type: "boolean" }, schema: l.properties.rest.properties.update.properties.ifMatch.type, parentSchema: l.properties.rest.properties.update.properties.
                ifMatch, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.repeatable !== void 0) {
              let a = s.repeatable;
              if (typeof a != "boolean") {
                let o = { instancePath: t + "/rest/update/repeatable", schemaPath: "#/properties/rest/properties/update/properties/repeatable/type", keyword: "t\
ype", params: { type: "boolean" }, schema: l.properties.rest.properties.update.properties.repeatable.type, parentSchema: l.properties.rest.properties.update.properties.
                repeatable, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/update", schemaPath: "#/properties/rest/properties/update/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.rest.properties.update.type, parentSchema: l.properties.rest.properties.update, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.delete !== void 0) {
          let s = m.delete;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let a in s)
              if (a !== "method") {
                let o = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/additionalProperties", keyword: "additionalProperti\
es", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.rest.properties.delete, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.method !== void 0) {
              let a = s.method;
              if (typeof a != "string") {
                let o = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.rest.properties.delete.properties.method.type, parentSchema: l.properties.rest.properties.delete.properties.
                method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (!(a === "DELETE" || a === "POST")) {
                let o = { instancePath: t + "/rest/delete/method", schemaPath: "#/properties/rest/properties/delete/properties/method/enum", keyword: "enum", params: {
                allowedValues: l.properties.rest.properties.delete.properties.method.enum }, schema: l.properties.rest.properties.delete.properties.method.enum,
                parentSchema: l.properties.rest.properties.delete.properties.method, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/rest/delete", schemaPath: "#/properties/rest/properties/delete/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.rest.properties.delete.type, parentSchema: l.properties.rest.properties.delete, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "object" }, schema: l.properties.rest.type, parentSchema: l.
        properties.rest, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.graphql !== void 0) {
      let m = n.graphql;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.list === void 0) {
          let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/required", keyword: "required", params: { missingProperty: "list" }, schema: l.
          properties.graphql.required, parentSchema: l.properties.graphql, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          if (!ie.call(l.properties.graphql.properties, s)) {
            let a = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: l.properties.graphql, data: m };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (m.endpoint !== void 0) {
          let s = m.endpoint;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.endpoint, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/graphql/endpoint", schemaPath: "#/properties/graphql/properties/endpoint/type", keyword: "type", params: { type: "stri\
ng" }, schema: l.properties.graphql.properties.endpoint.type, parentSchema: l.properties.graphql.properties.endpoint, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.within !== void 0) {
          let s = m.within;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.properties.graphql.properties.within.required, parentSchema: l.properties.graphql.properties.within, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments")) {
                let o = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.graphql.properties.within, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.within.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/within/field", schemaPath: "#/properties/graphql/properties/within/properties/field/type", keyword: "type",
                params: { type: "string" }, schema: l.properties.graphql.properties.within.properties.field.type, parentSchema: l.properties.graphql.properties.
                within.properties.field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            s.arguments !== void 0 && (X.call(this, s.arguments, { instancePath: t + "/graphql/within/arguments", parentData: s, parentDataProperty: "arguments",
            rootData: x }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length));
          } else {
            let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/type", keyword: "type", params: { type: "object" },
            schema: l.properties.graphql.properties.within.type, parentSchema: l.properties.graphql.properties.within, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.words !== void 0) {
          let s = m.words;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (typeof o != "string") {
                let f = { instancePath: t + "/graphql/words/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/graphql/properties/words/a\
dditionalProperties/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.words.additionalProperties.type, parentSchema: l.
                properties.graphql.properties.words.additionalProperties, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/graphql/words", schemaPath: "#/properties/graphql/properties/words/type", keyword: "type", params: { type: "object" },
            schema: l.properties.graphql.properties.words.type, parentSchema: l.properties.graphql.properties.words, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.list !== void 0) {
          let s = m.list;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.properties.graphql.properties.list.required, parentSchema: l.properties.graphql.properties.list, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.records === void 0) {
              let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/required", keyword: "required", params: { missingProperty: "\
records" }, schema: l.properties.graphql.properties.list.required, parentSchema: l.properties.graphql.properties.list, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments" || a === "records" || a === "total" || a === "hasMore" || a === "cursor" || a === "ahead")) {
                let o = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.graphql.properties.list, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.list.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/field", schemaPath: "#/properties/graphql/properties/list/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.list.properties.field.type, parentSchema: l.properties.graphql.properties.list.properties.
                field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.arguments !== void 0 && (X.call(this, s.arguments, { instancePath: t + "/graphql/list/arguments", parentData: s, parentDataProperty: "argument\
s", rootData: x }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.records !== void 0) {
              let a = s.records;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.list.properties.records, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/records", schemaPath: "#/properties/graphql/properties/list/properties/records/type", keyword: "type",
                params: { type: "string" }, schema: l.properties.graphql.properties.list.properties.records.type, parentSchema: l.properties.graphql.properties.
                list.properties.records, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.total !== void 0) {
              let a = s.total;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.list.properties.total, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/total", schemaPath: "#/properties/graphql/properties/list/properties/total/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.list.properties.total.type, parentSchema: l.properties.graphql.properties.list.properties.
                total, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.hasMore !== void 0) {
              let a = s.hasMore;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.list.properties.hasMore, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/hasMore", schemaPath: "#/properties/graphql/properties/list/properties/hasMore/type", keyword: "type",
                params: { type: "string" }, schema: l.properties.graphql.properties.list.properties.hasMore.type, parentSchema: l.properties.graphql.properties.
                list.properties.hasMore, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.cursor !== void 0) {
              let a = s.cursor;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.list.properties.cursor, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/list/cursor", schemaPath: "#/properties/graphql/properties/list/properties/cursor/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.list.properties.cursor.type, parentSchema: l.properties.graphql.properties.list.properties.
                cursor, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.ahead !== void 0) {
              let a = s.ahead;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/type", keyword: "type", params: {
                type: "integer" }, schema: l.properties.graphql.properties.list.properties.ahead.type, parentSchema: l.properties.graphql.properties.list.properties.
                ahead, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/graphql/list/ahead", schemaPath: "#/properties/graphql/properties/list/properties/ahead/minimum", keyword: "minimu\
m", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.list.properties.ahead, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/list", schemaPath: "#/properties/graphql/properties/list/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.graphql.properties.list.type, parentSchema: l.properties.graphql.properties.list, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.item !== void 0) {
          let s = m.item;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.properties.graphql.properties.item.required, parentSchema: l.properties.graphql.properties.item, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.arguments === void 0) {
              let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
arguments" }, schema: l.properties.graphql.properties.item.required, parentSchema: l.properties.graphql.properties.item, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments" || a === "on")) {
                let o = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.graphql.properties.item, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.item.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.item.properties.field.type, parentSchema: l.properties.graphql.properties.item.properties.
                field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.arguments !== void 0 && (X.call(this, s.arguments, { instancePath: t + "/graphql/item/arguments", parentData: s, parentDataProperty: "argument\
s", rootData: x }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.on !== void 0) {
              let a = s.on;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/minLength", keyword: "minLengt\
h", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.item.properties.on, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.item.properties.on.type, parentSchema: l.properties.graphql.properties.item.properties.
                on, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/type", keyword: "type", params: { type: "object" }, schema: l.
            properties.graphql.properties.item.type, parentSchema: l.properties.graphql.properties.item, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.filter !== void 0) {
          let s = m.filter;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.operators === void 0) {
              let a = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/required", keyword: "required", params: { missingProperty: "\
operators" }, schema: l.properties.graphql.properties.filter.required, parentSchema: l.properties.graphql.properties.filter, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "and" || a === "or" || a === "operators")) {
                let o = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.graphql.properties.filter, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.and !== void 0) {
              let a = s.and;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.and, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/and", schemaPath: "#/properties/graphql/properties/filter/properties/and/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.filter.properties.and.type, parentSchema: l.properties.graphql.properties.filter.properties.
                and, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.or !== void 0) {
              let a = s.or;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/minLength", keyword: "minL\
ength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.or, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/or", schemaPath: "#/properties/graphql/properties/filter/properties/or/type", keyword: "type", params: {
                type: "string" }, schema: l.properties.graphql.properties.filter.properties.or.type, parentSchema: l.properties.graphql.properties.filter.properties.
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
Properties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: l.properties.graphql.properties.filter.properties.operators,
                    data: a };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                if (a.eq !== void 0) {
                  let o = a.eq;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/eq/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      eq, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/eq", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/eq/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.eq.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.eq, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.ne !== void 0) {
                  let o = a.ne;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/ne/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      ne, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/ne", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/ne/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.ne.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.ne, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.in !== void 0) {
                  let o = a.in;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      in, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/in", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/in/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.in.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.in, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.gt !== void 0) {
                  let o = a.gt;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/gt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      gt, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/gt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/gt/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.gt.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.gt, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.gte !== void 0) {
                  let o = a.gte;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/gte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      gte, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/gte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/gte/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.gte.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.gte, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.lt !== void 0) {
                  let o = a.lt;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prope\
rties/lt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      lt, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/lt", schemaPath: "#/properties/graphql/properties/filter/properties/operators/propert\
ies/lt/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.lt.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.lt, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.lte !== void 0) {
                  let o = a.lte;
                  if (typeof o == "string") {
                    if (S(o) < 1) {
                      let f = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/prop\
erties/lte/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.filter.properties.operators.properties.
                      lte, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/graphql/filter/operators/lte", schemaPath: "#/properties/graphql/properties/filter/properties/operators/proper\
ties/lte/type", keyword: "type", params: { type: "string" }, schema: l.properties.graphql.properties.filter.properties.operators.properties.lte.type, parentSchema: l.
                    properties.graphql.properties.filter.properties.operators.properties.lte, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/graphql/filter/operators", schemaPath: "#/properties/graphql/properties/filter/properties/operators/type", keyword: "\
type", params: { type: "object" }, schema: l.properties.graphql.properties.filter.properties.operators.type, parentSchema: l.properties.graphql.properties.filter.
                properties.operators, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/filter", schemaPath: "#/properties/graphql/properties/filter/type", keyword: "type", params: { type: "object" },
            schema: l.properties.graphql.properties.filter.type, parentSchema: l.properties.graphql.properties.filter, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.order !== void 0) {
          let s = m.order;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.ascending === void 0) {
              let a = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/required", keyword: "required", params: { missingProperty: "\
ascending" }, schema: l.properties.graphql.properties.order.required, parentSchema: l.properties.graphql.properties.order, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (a !== "ascending") {
                let o = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/additionalProperties", keyword: "additionalProp\
erties", params: { additionalProperty: a }, schema: !1, parentSchema: l.properties.graphql.properties.order, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.ascending !== void 0) {
              let a = s.ascending;
              if (typeof a == "string") {
                if (S(a) < 1) {
                  let o = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.order.properties.ascending, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/order/ascending", schemaPath: "#/properties/graphql/properties/order/properties/ascending/type", keyword: "\
type", params: { type: "string" }, schema: l.properties.graphql.properties.order.properties.ascending.type, parentSchema: l.properties.graphql.properties.order.
                properties.ascending, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/order", schemaPath: "#/properties/graphql/properties/order/type", keyword: "type", params: { type: "object" },
            schema: l.properties.graphql.properties.order.type, parentSchema: l.properties.graphql.properties.order, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.create !== void 0 && (te.call(this, m.create, { instancePath: t + "/graphql/create", parentData: m, parentDataProperty: "create", rootData: x }) ||
        (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), m.update !== void 0 && (te.call(this, m.update, { instancePath: t + "/graphql/update",
        parentData: m, parentDataProperty: "update", rootData: x }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), m.delete !== void 0 &&
        (te.call(this, m.delete, { instancePath: t + "/graphql/delete", parentData: m, parentDataProperty: "delete", rootData: x }) || (e = e === null ? te.errors :
        e.concat(te.errors), r = e.length)), m.batch !== void 0) {
          let s = m.batch;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/type", keyword: "type", params: { type: "integer" },
            schema: l.properties.graphql.properties.batch.type, parentSchema: l.properties.graphql.properties.batch, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: t + "/graphql/batch", schemaPath: "#/properties/graphql/properties/batch/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: l.properties.graphql.properties.batch, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/type", keyword: "type", params: { type: "object" }, schema: l.properties.graphql.
        type, parentSchema: l.properties.graphql, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.defaults !== void 0 && (he.call(this, n.defaults, { instancePath: t + "/defaults", parentData: n, parentDataProperty: "defaults", rootData: x }) || (e =
    e === null ? he.errors : e.concat(he.errors), r = e.length)), n.resources !== void 0) {
      let m = n.resources;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length < 1) {
          let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: l.properties.resources, data: m };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in m)
          he.call(this, m[s], { instancePath: t + "/resources/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: s, rootData: x }) ||
          (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
      } else {
        let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, schema: l.properties.resources.
        type, parentSchema: l.properties.resources, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.assumed !== void 0) {
      let m = n.assumed;
      if (m && typeof m == "object" && !Array.isArray(m))
        for (let s in m) {
          let a = m[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/assumed/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: l.properties.assumed.additionalProperties.type, parentSchema: l.properties.assumed.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: l.properties.assumed.
        type, parentSchema: l.properties.assumed, data: m };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: l.type, parentSchema: l, data: n };
    e === null ? e = [m] : e.push(m), r++;
  }
  return We.errors = e, r === 0;
}
var mr = { tenant: Ge, pack: Qe, rules: tr, system: sr };
export {
  mr as SCHEMAS,
  Qe as pack,
  tr as rules,
  sr as system,
  Ge as tenant
};
