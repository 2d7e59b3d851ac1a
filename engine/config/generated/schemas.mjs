// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var Je = (p, t) => () => {
  try {
    return t || p((t = { exports: {} }).exports, t), t.exports;
  } catch (V) {
    throw t = 0, V;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Me = Je((Ie) => {
  "use strict";
  Object.defineProperty(Ie, "__esModule", { value: !0 });
  function Ve(p) {
    let t = p.length, V = 0, C = 0, $;
    for (; C < t; )
      V++, $ = p.charCodeAt(C++), $ >= 55296 && $ <= 56319 && C < t && ($ = p.charCodeAt(C), ($ & 64512) === 56320 && C++);
    return V;
  }
  Ie.default = Ve;
  Ve.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Qe = He, L = { type: "object", properties: { version: { const: 1, examples: [1] }, tenant: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", maxLength: 60,
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
erp" } }] }, mode: { type: "object", additionalProperties: { enum: ["on", "dry", "off"] }, examples: [{ customers: "dry" }] }, brakes: { type: "object", properties: {
updates: { $ref: "#/definitions/brake" }, creates: { $ref: "#/definitions/brake" }, inactivations: { $ref: "#/definitions/brake" }, emptied: { $ref: "#/definiti\
ons/brake" }, links: { $ref: "#/definitions/brake" }, entities: { type: "object", additionalProperties: { type: "object", properties: { updates: { $ref: "#/defi\
nitions/brake" }, creates: { $ref: "#/definitions/brake" }, inactivations: { $ref: "#/definitions/brake" }, emptied: { $ref: "#/definitions/brake" }, links: { $ref: "\
#/definitions/brake" } }, additionalProperties: !1 }, examples: [{ customers: { creates: "off" } }] } }, additionalProperties: !1, examples: [{ updates: { share: "\
5%", count: 100 }, entities: { customers: { creates: "off" } } }] }, entities: { $ref: "rules.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.\
json#/definitions/maps" } }, required: ["version", "tenant", "systems"], additionalProperties: !1, definitions: { connection: { type: "object", properties: { system: {
type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["acme-erp"] } }, additionalProperties: { type: ["string", "number", "boolean"] }, examples: [{ url: "\
https://erp.example/api", clientId: "${ERP_ID}", clientSecret: "${ERP_SECRET}" }] }, brake: { anyOf: [{ const: "off" }, { type: "object", properties: { share: {
type: "string", pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$", examples: ["10%"] }, count: { type: "integer", minimum: 0, examples: [50] } }, additionalProperties: !1,
minProperties: 1 }], examples: [{ share: "10%", count: 50 }] }, time: { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, duration: {
type: "string", pattern: "^\\d+(s|m|h)$", examples: ["10m"] } } }, ce = { type: "object", properties: { system: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$",
examples: ["acme-erp"] } }, additionalProperties: { type: ["string", "number", "boolean"] }, examples: [{ url: "https://erp.example/api", clientId: "${ERP_ID}",
clientSecret: "${ERP_SECRET}" }] }, Pe = { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", examples: ["08:00"] }, we = { type: "string", pattern: "\
^\\d+(s|m|h)$", examples: ["10m"] }, q = { anyOf: [{ const: "off" }, { type: "object", properties: { share: { type: "string", pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$",
examples: ["10%"] }, count: { type: "integer", minimum: 0, examples: [50] } }, additionalProperties: !1, minProperties: 1 }], examples: [{ share: "10%", count: 50 }] },
me = Object.prototype.hasOwnProperty, A = Me().default, Fe = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), We = new RegExp("^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-\
9.-]*)?$", "u"), er = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), rr = new RegExp("^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[\
,;\\s]*$", "u"), tr = new RegExp("^[^@\\s,;]+@[^@\\s,;]+$", "u"), Ze = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u"), Re = new RegExp("^\\d+(s|m|h)$", "\
u"), se = new RegExp("^(\\d{1,2}(\\.\\d+)?|100)%$", "u"), Se = { type: "object", additionalProperties: { $ref: "#/definitions/entity" }, examples: [{ customers: {
master: "erp", crm: { resource: "clients" }, erp: { resource: "associate" } } }] }, G = { type: ["object", "null"], "x-sides": !0, properties: { master: { type: "\
string", "x-side": !0 }, link: { $ref: "#/definitions/link" }, match: { $ref: "#/definitions/match" }, show: { type: "object", properties: { number: { type: "st\
ring", examples: ["number"] }, name: { type: "string", examples: ["name"] } }, additionalProperties: !1, examples: [{ number: "number", name: "name" }] }, inactive: {
type: ["string", "null"], examples: ["inactive"] }, fields: { type: "object", additionalProperties: { $ref: "#/definitions/field" }, examples: [{ name: { crm: "\
name", erp: "title" } }] } }, additionalProperties: { $ref: "#/definitions/entitySide" } }, J = { type: "object", "x-sides": !0, properties: { holder: { type: "\
array", items: { type: "string" }, examples: [["product", "workType"]] }, holds: { enum: ["guid", "key"], examples: ["key"] } }, additionalProperties: { type: "\
string", minLength: 1 }, examples: [{ erp: "information1" }] }, K = { type: "object", properties: { certain: { type: "array", items: { type: "string" }, examples: [
["number", "vatNumber", "name"]] }, weak: { type: "array", items: { type: "string" }, examples: [["name"]] }, conflict: { type: ["object", "null"], properties: {
same: { type: "string", examples: ["number"] }, other: { type: "string", examples: ["name"] } }, required: ["same", "other"], additionalProperties: !1, examples: [
{ same: "number", other: "name" }] } }, additionalProperties: !1, examples: [{ certain: ["code", "name"], weak: ["name"] }] }, W = { type: "object", properties: {
resource: { type: "string", minLength: 1, examples: ["customers"] }, anyOf: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 },
examples: [{ product: "products", workType: "worktypes" }] }, bornAs: { type: "string", examples: ["product"] }, where: { $ref: "#/definitions/predicate" }, exclude: {
$ref: "#/definitions/predicate" }, onCreate: { type: ["object", "string", "null"], additionalProperties: { type: ["string", "number", "boolean", "object"], additionalProperties: {
$ref: "#/definitions/scalar" } }, examples: [{ product: { type: "Materials" } }] } }, additionalProperties: !1, examples: [{ resource: "customers" }] }, T = { type: [
"string", "number", "boolean"], examples: ["9"] }, Q = { type: ["object", "string", "null"], minProperties: 1, properties: { field: { type: "string", minLength: 1,
examples: ["group12"] }, value: { $ref: "#/definitions/scalar" }, not: { type: ["string", "number", "boolean", "object"], if: { type: "object" }, then: { $ref: "\
#/definitions/predicate" }, examples: [0] }, in: { $ref: "#/definitions/scalars", examples: ["1-10, 22-30, 40"] }, from: { $ref: "#/definitions/scalar", examples: [
"2027-02-01"] }, to: { $ref: "#/definitions/scalar", examples: [99] }, all: { $ref: "#/definitions/predicates" }, any: { $ref: "#/definitions/predicates" } }, additionalProperties: !1,
examples: [{ field: "group12", value: 9 }] }, be = { validate: te }, qe = { type: ["string", "number", "boolean", "array"], items: { $ref: "#/definitions/scalar" },
minItems: 1, examples: [9] };
function ge(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean" && !Array.isArray(p)) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: qe.type }, schema: qe.type, parentSchema: qe, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (Array.isArray(p)) {
    if (p.length < 1) {
      let n = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: qe, data: p };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = p.length;
    for (let n = 0; n < i; n++) {
      let d = p[n];
      if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
        let g = { instancePath: t + "/" + n, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
        data: d };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  }
  return ge.errors = e, r === 0;
}
var Ee = { type: "array", minItems: 1, items: { $ref: "#/definitions/predicate" }, examples: [[{ field: "group12", value: 9 }, { field: "status", not: 0 }]] };
function de(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (Array.isArray(p)) {
    if (p.length < 1) {
      let n = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: Ee, data: p };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = p.length;
    for (let n = 0; n < i; n++)
      be.validate.call(this, p[n], { instancePath: t + "/" + n, parentData: p, parentDataProperty: n, rootData: $ }) || (e = e === null ? be.validate.errors : e.
      concat(be.validate.errors), r = e.length);
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: Ee.type, parentSchema: Ee, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return de.errors = e, r === 0;
}
function te(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "string" && p !== null) {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Q.type }, schema: Q.type, parentSchema: Q, data: p };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (Object.keys(p).length < 1) {
      let n = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: Q, data: p };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in p)
      if (!(n === "field" || n === "value" || n === "not" || n === "in" || n === "from" || n === "to" || n === "all" || n === "any")) {
        let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: Q,
        data: p };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (p.field !== void 0) {
      let n = p.field;
      if (typeof n == "string") {
        if (A(n) < 1) {
          let d = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Q.
          properties.field, data: n };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: Q.properties.field.type,
        parentSchema: Q.properties.field, data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (p.value !== void 0) {
      let n = p.value;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
        let d = { instancePath: t + "/value", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
        data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (p.not !== void 0) {
      let n = p.not;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean" && !(n && typeof n == "object" && !Array.isArray(n))) {
        let y = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: Q.properties.not.type }, schema: Q.properties.
        not.type, parentSchema: Q.properties.not, data: n };
        e === null ? e = [y] : e.push(y), r++;
      }
      let d = r, g = !0, h = r;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = h === r;
      if (r = d, e !== null && (d ? e.length = d : e = null), i) {
        let y = r;
        be.validate.call(this, n, { instancePath: t + "/not", parentData: p, parentDataProperty: "not", rootData: $ }) || (e = e === null ? be.validate.errors :
        e.concat(be.validate.errors), r = e.length);
        var i = y === r;
        g = i;
      }
      if (!g) {
        let y = { instancePath: t + "/not", schemaPath: "#/properties/not/if", keyword: "if", params: { failingKeyword: "then" }, schema: Q.properties.not.if, parentSchema: Q.
        properties.not, data: n };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.in !== void 0 && (ge.call(this, p.in, { instancePath: t + "/in", parentData: p, parentDataProperty: "in", rootData: $ }) || (e = e === null ? ge.errors :
    e.concat(ge.errors), r = e.length)), p.from !== void 0) {
      let n = p.from;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
        let d = { instancePath: t + "/from", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
        data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (p.to !== void 0) {
      let n = p.to;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
        let d = { instancePath: t + "/to", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T, data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    p.all !== void 0 && (de.call(this, p.all, { instancePath: t + "/all", parentData: p, parentDataProperty: "all", rootData: $ }) || (e = e === null ? de.errors :
    e.concat(de.errors), r = e.length)), p.any !== void 0 && (de.call(this, p.any, { instancePath: t + "/any", parentData: p, parentDataProperty: "any", rootData: $ }) ||
    (e = e === null ? de.errors : e.concat(de.errors), r = e.length));
  }
  return te.errors = e, r === 0;
}
function Ae(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let i in p)
      if (!(i === "resource" || i === "anyOf" || i === "bornAs" || i === "where" || i === "exclude" || i === "onCreate")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: W,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.resource !== void 0) {
      let i = p.resource;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.
          properties.resource, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, schema: W.properties.resource.
        type, parentSchema: W.properties.resource, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.anyOf !== void 0) {
      let i = p.anyOf;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let n = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: W.
          properties.anyOf, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) {
          let d = i[n];
          if (typeof d == "string") {
            if (A(d) < 1) {
              let g = { instancePath: t + "/anyOf/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/minLength",
              keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: W.properties.anyOf.additionalProperties, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
          } else {
            let g = { instancePath: t + "/anyOf/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anyOf/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: W.properties.anyOf.additionalProperties.type, parentSchema: W.properties.anyOf.additionalProperties, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "object" }, schema: W.properties.anyOf.type,
        parentSchema: W.properties.anyOf, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.bornAs !== void 0) {
      let i = p.bornAs;
      if (typeof i != "string") {
        let n = { instancePath: t + "/bornAs", schemaPath: "#/properties/bornAs/type", keyword: "type", params: { type: "string" }, schema: W.properties.bornAs.
        type, parentSchema: W.properties.bornAs, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.where !== void 0 && (te.call(this, p.where, { instancePath: t + "/where", parentData: p, parentDataProperty: "where", rootData: $ }) || (e = e === null ?
    te.errors : e.concat(te.errors), r = e.length)), p.exclude !== void 0 && (te.call(this, p.exclude, { instancePath: t + "/exclude", parentData: p, parentDataProperty: "\
exclude", rootData: $ }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), p.onCreate !== void 0) {
      let i = p.onCreate;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/onCreate", schemaPath: "#/properties/onCreate/type", keyword: "type", params: { type: W.properties.onCreate.type }, schema: W.
        properties.onCreate.type, parentSchema: W.properties.onCreate, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let d = i[n];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean" && !(d && typeof d == "object" && !Array.isArray(d))) {
            let g = { instancePath: t + "/onCreate/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/onCreate/additionalProperties/type",
            keyword: "type", params: { type: W.properties.onCreate.additionalProperties.type }, schema: W.properties.onCreate.additionalProperties.type, parentSchema: W.
            properties.onCreate.additionalProperties, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (d && typeof d == "object" && !Array.isArray(d))
            for (let g in d) {
              let h = d[g];
              if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean") {
                let y = { instancePath: t + "/onCreate/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
        }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: W.type, parentSchema: W, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ae.errors = e, r === 0;
}
var B = { type: ["object", "null"], "x-sides": !0, properties: { type: { enum: ["text", "integer", "decimal", "boolean", "date"], examples: ["decimal"] }, owner: {
type: "string", "x-side": !0 }, strength: { enum: ["on-change", "always", "initial"], examples: ["always"] }, needed: { enum: ["information", "issue"], examples: [
"issue"] }, when: { type: ["boolean", "string"], examples: ["$settings.products.categories.transfer"] }, before: { type: "string", minLength: 1, examples: ["nam\
e"] }, after: { type: "string", minLength: 1, examples: ["number"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: {
$ref: "#/definitions/normalize" }, blank: { $ref: "#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "ob\
ject", "x-sides": !0, properties: {}, additionalProperties: { enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "\
x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "\
first", to: "last" } } }] }, writeBack: { type: "string", "x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } }, R = { type: ["object", "\
boolean"], properties: { within: { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["numberSeries"] }, key: { type: ["string", "numb\
er"], examples: ["$settings.partners.numberSeries"] }, by: { type: "string", examples: ["seriesNo"] }, from: { type: "string", examples: ["fromNo"] }, to: { type: "\
string", examples: ["toNo"] } }, required: ["in", "from", "to"], additionalProperties: !1, examples: [{ in: "numberSeries", key: 1, from: "fromNo", to: "toNo" }] } },
additionalProperties: !1, examples: [!0] }, z = { type: ["string", "object"], minLength: 1, properties: { path: { type: "string", minLength: 1, examples: ["curr\
ency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] }, map: { type: "string", examples: ["languages"] }, normalize: { $ref: "\
#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "object", properties: { yes: { $ref: "\
#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] }, lines: { type: ["array", "object", "\
string"], items: { type: "string", minLength: 1 }, minItems: 1, properties: { to: { type: ["array", "string"], items: { type: "string", minLength: 1 }, minItems: 1,
examples: [["addressLine1", "addressLine2"]] }, maxLength: { type: "integer", minimum: 2, examples: [60] }, overflow: { enum: ["join", "issue"], examples: ["iss\
ue"] } }, required: ["to"], additionalProperties: !1, examples: [["addressLine1", "addressLine2", "addressLine3"]] }, lookup: { $ref: "#/definitions/lookup" }, write: {
type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/definitions/lookup" }, set: { type: "objec\
t", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$firstName($value)", lastName: "$lastName($value)" }] } }, additionalProperties: !1,
examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "code" } }] }, with: { type: "object", additionalProperties: { type: ["string",
"number", "boolean", "object"], properties: { in: { type: "string", examples: ["organizationdetails"] }, value: { type: "string", examples: ["currency.code"] } },
required: ["in", "value"], additionalProperties: !1 }, examples: [{ "unitPrice.currencyCode": { in: "organizationdetails", value: "currency.code" } }] } }, additionalProperties: !1,
examples: ["name"] }, ae = { type: ["array", "string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" }, items: {
type: ["string", "object"], minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/scalar" } }, examples: [["trim", "lower", { before: "\
-" }]] };
function ke(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if ((!p || typeof p != "object") && typeof p != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: ae.type }, schema: ae.type, parentSchema: ae, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (Array.isArray(p)) {
    let i = p.length;
    for (let n = 0; n < i; n++) {
      let d = p[n];
      if (typeof d != "string" && !(d && typeof d == "object" && !Array.isArray(d))) {
        let g = { instancePath: t + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: ae.items.type }, schema: ae.items.type, parentSchema: ae.
        items, data: d };
        e === null ? e = [g] : e.push(g), r++;
      }
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (Object.keys(d).length > 1) {
          let g = { instancePath: t + "/" + n, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ae.
          items, data: d };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (Object.keys(d).length < 1) {
          let g = { instancePath: t + "/" + n, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ae.
          items, data: d };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in d) {
          let h = d[g];
          if (typeof h != "string" && !(typeof h == "number" && isFinite(h)) && typeof h != "boolean") {
            let y = { instancePath: t + "/" + n + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: {
            type: T.type }, schema: T.type, parentSchema: T, data: h };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      }
    }
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (Object.keys(p).length > 1) {
      let i = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: ae, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (Object.keys(p).length < 1) {
      let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: ae, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in p) {
      let n = p[i];
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
        let d = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.
        type }, schema: T.type, parentSchema: T, data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  }
  return ke.errors = e, r === 0;
}
var H = { type: "object", properties: { in: { type: "string", minLength: 1, examples: ["currencies"] }, by: { type: "string", examples: ["guid"] }, value: { type: "\
string", examples: ["code"] }, where: { $ref: "#/definitions/predicate" }, pick: { enum: ["first", "lowest"], examples: ["lowest"] }, prefer: { type: "string", examples: [
"paymentTerms"] }, missing: { enum: ["issue", "warning", "information"], examples: ["issue"] } }, required: ["in"], additionalProperties: !1, examples: [{ in: "\
currencies", by: "guid", value: "code" }] };
function ye(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.in === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, schema: H.required, parentSchema: H, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in p)
      if (!(i === "in" || i === "by" || i === "value" || i === "where" || i === "pick" || i === "prefer" || i === "missing")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: H,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.in !== void 0) {
      let i = p.in;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: H.properties.
          in, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, schema: H.properties.in.type, parentSchema: H.
        properties.in, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.by !== void 0) {
      let i = p.by;
      if (typeof i != "string") {
        let n = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, schema: H.properties.by.type, parentSchema: H.
        properties.by, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.value !== void 0) {
      let i = p.value;
      if (typeof i != "string") {
        let n = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: H.properties.value.type,
        parentSchema: H.properties.value, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.where !== void 0 && (te.call(this, p.where, { instancePath: t + "/where", parentData: p, parentDataProperty: "where", rootData: $ }) || (e = e === null ?
    te.errors : e.concat(te.errors), r = e.length)), p.pick !== void 0) {
      let i = p.pick;
      if (!(i === "first" || i === "lowest")) {
        let n = { instancePath: t + "/pick", schemaPath: "#/properties/pick/enum", keyword: "enum", params: { allowedValues: H.properties.pick.enum }, schema: H.
        properties.pick.enum, parentSchema: H.properties.pick, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.prefer !== void 0) {
      let i = p.prefer;
      if (typeof i != "string") {
        let n = { instancePath: t + "/prefer", schemaPath: "#/properties/prefer/type", keyword: "type", params: { type: "string" }, schema: H.properties.prefer.
        type, parentSchema: H.properties.prefer, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.missing !== void 0) {
      let i = p.missing;
      if (!(i === "issue" || i === "warning" || i === "information")) {
        let n = { instancePath: t + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: H.properties.missing.enum }, schema: H.
        properties.missing.enum, parentSchema: H.properties.missing, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ye.errors = e, r === 0;
}
function je(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof p == "string" && A(p) < 1) {
    let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let i in p)
      if (!me.call(z.properties, i)) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: z,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.path !== void 0) {
      let i = p.path;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.
          properties.path, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: z.properties.path.type, parentSchema: z.
        properties.path, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.read !== void 0) {
      let i = p.read;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/read", schemaPath: "#/properties/read/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.
          properties.read, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "string" }, schema: z.properties.read.type, parentSchema: z.
        properties.read, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.map !== void 0) {
      let i = p.map;
      if (typeof i != "string") {
        let n = { instancePath: t + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: z.properties.map.type, parentSchema: z.
        properties.map, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.normalize !== void 0 && (ke.call(this, p.normalize, { instancePath: t + "/normalize", parentData: p, parentDataProperty: "normalize", rootData: $ }) ||
    (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length)), p.not !== void 0) {
      let i = p.not;
      if (typeof i != "boolean") {
        let n = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "boolean" }, schema: z.properties.not.type, parentSchema: z.
        properties.not, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.default !== void 0) {
      let i = p.default;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let n = { instancePath: t + "/default", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
        data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.flag !== void 0) {
      let i = p.flag;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i)
          if (!(n === "yes" || n === "no")) {
            let d = { instancePath: t + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: z.properties.flag, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.yes !== void 0) {
          let n = i.yes;
          if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
            let d = { instancePath: t + "/flag/yes", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
            data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.no !== void 0) {
          let n = i.no;
          if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
            let d = { instancePath: t + "/flag/no", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
            data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" }, schema: z.properties.flag.type, parentSchema: z.
        properties.flag, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.lines !== void 0) {
      let i = p.lines;
      if ((!i || typeof i != "object") && typeof i != "string") {
        let n = { instancePath: t + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: z.properties.lines.type }, schema: z.properties.
        lines.type, parentSchema: z.properties.lines, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let d = { instancePath: t + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: z.
          properties.lines, data: i };
          e === null ? e = [d] : e.push(d), r++;
        }
        let n = i.length;
        for (let d = 0; d < n; d++) {
          let g = i[d];
          if (typeof g == "string") {
            if (A(g) < 1) {
              let h = { instancePath: t + "/lines/" + d, schemaPath: "#/properties/lines/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: z.properties.lines.items, data: g };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/lines/" + d, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, schema: z.properties.
            lines.items.type, parentSchema: z.properties.lines.items, data: g };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.to === void 0) {
          let n = { instancePath: t + "/lines", schemaPath: "#/properties/lines/required", keyword: "required", params: { missingProperty: "to" }, schema: z.properties.
          lines.required, parentSchema: z.properties.lines, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i)
          if (!(n === "to" || n === "maxLength" || n === "overflow")) {
            let d = { instancePath: t + "/lines", schemaPath: "#/properties/lines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: z.properties.lines, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.to !== void 0) {
          let n = i.to;
          if (!Array.isArray(n) && typeof n != "string") {
            let d = { instancePath: t + "/lines/to", schemaPath: "#/properties/lines/properties/to/type", keyword: "type", params: { type: z.properties.lines.properties.
            to.type }, schema: z.properties.lines.properties.to.type, parentSchema: z.properties.lines.properties.to, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (Array.isArray(n)) {
            if (n.length < 1) {
              let g = { instancePath: t + "/lines/to", schemaPath: "#/properties/lines/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1,
              parentSchema: z.properties.lines.properties.to, data: n };
              e === null ? e = [g] : e.push(g), r++;
            }
            let d = n.length;
            for (let g = 0; g < d; g++) {
              let h = n[g];
              if (typeof h == "string") {
                if (A(h) < 1) {
                  let y = { instancePath: t + "/lines/to/" + g, schemaPath: "#/properties/lines/properties/to/items/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: z.properties.lines.properties.to.items, data: h };
                  e === null ? e = [y] : e.push(y), r++;
                }
              } else {
                let y = { instancePath: t + "/lines/to/" + g, schemaPath: "#/properties/lines/properties/to/items/type", keyword: "type", params: { type: "strin\
g" }, schema: z.properties.lines.properties.to.items.type, parentSchema: z.properties.lines.properties.to.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          }
        }
        if (i.maxLength !== void 0) {
          let n = i.maxLength;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let d = { instancePath: t + "/lines/maxLength", schemaPath: "#/properties/lines/properties/maxLength/type", keyword: "type", params: { type: "intege\
r" }, schema: z.properties.lines.properties.maxLength.type, parentSchema: z.properties.lines.properties.maxLength, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 2 || isNaN(n))) {
            let d = { instancePath: t + "/lines/maxLength", schemaPath: "#/properties/lines/properties/maxLength/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 2 }, schema: 2, parentSchema: z.properties.lines.properties.maxLength, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.overflow !== void 0) {
          let n = i.overflow;
          if (!(n === "join" || n === "issue")) {
            let d = { instancePath: t + "/lines/overflow", schemaPath: "#/properties/lines/properties/overflow/enum", keyword: "enum", params: { allowedValues: z.
            properties.lines.properties.overflow.enum }, schema: z.properties.lines.properties.overflow.enum, parentSchema: z.properties.lines.properties.overflow,
            data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      }
    }
    if (p.lookup !== void 0 && (ye.call(this, p.lookup, { instancePath: t + "/lookup", parentData: p, parentDataProperty: "lookup", rootData: $ }) || (e = e ===
    null ? ye.errors : e.concat(ye.errors), r = e.length)), p.write !== void 0) {
      let i = p.write;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i)
          if (!(n === "path" || n === "lookup" || n === "set")) {
            let d = { instancePath: t + "/write", schemaPath: "#/properties/write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: z.properties.write, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.path !== void 0) {
          let n = i.path;
          if (typeof n == "string") {
            if (A(n) < 1) {
              let d = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: z.properties.write.properties.path, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/write/path", schemaPath: "#/properties/write/properties/path/type", keyword: "type", params: { type: "string" }, schema: z.
            properties.write.properties.path.type, parentSchema: z.properties.write.properties.path, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.lookup !== void 0 && (ye.call(this, i.lookup, { instancePath: t + "/write/lookup", parentData: i, parentDataProperty: "lookup", rootData: $ }) || (e =
        e === null ? ye.errors : e.concat(ye.errors), r = e.length)), i.set !== void 0) {
          let n = i.set;
          if (n && typeof n == "object" && !Array.isArray(n))
            for (let d in n) {
              let g = n[d];
              if (typeof g == "string") {
                if (A(g) < 1) {
                  let h = { instancePath: t + "/write/set/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additio\
nalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.write.properties.set.additionalProperties, data: g };
                  e === null ? e = [h] : e.push(h), r++;
                }
              } else {
                let h = { instancePath: t + "/write/set/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/write/properties/set/additiona\
lProperties/type", keyword: "type", params: { type: "string" }, schema: z.properties.write.properties.set.additionalProperties.type, parentSchema: z.properties.
                write.properties.set.additionalProperties, data: g };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          else {
            let d = { instancePath: t + "/write/set", schemaPath: "#/properties/write/properties/set/type", keyword: "type", params: { type: "object" }, schema: z.
            properties.write.properties.set.type, parentSchema: z.properties.write.properties.set, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "object" }, schema: z.properties.write.type,
        parentSchema: z.properties.write, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.with !== void 0) {
      let i = p.with;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let d = i[n];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean" && !(d && typeof d == "object" && !Array.isArray(d))) {
            let g = { instancePath: t + "/with/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "\
type", params: { type: z.properties.with.additionalProperties.type }, schema: z.properties.with.additionalProperties.type, parentSchema: z.properties.with.additionalProperties,
            data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.in === void 0) {
              let g = { instancePath: t + "/with/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "in" }, schema: z.properties.with.additionalProperties.required, parentSchema: z.properties.with.additionalProperties, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (d.value === void 0) {
              let g = { instancePath: t + "/with/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/required", keyword: "\
required", params: { missingProperty: "value" }, schema: z.properties.with.additionalProperties.required, parentSchema: z.properties.with.additionalProperties, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
            for (let g in d)
              if (!(g === "in" || g === "value")) {
                let h = { instancePath: t + "/with/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/additiona\
lProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: z.properties.with.additionalProperties, data: d };
                e === null ? e = [h] : e.push(h), r++;
              }
            if (d.in !== void 0) {
              let g = d.in;
              if (typeof g != "string") {
                let h = { instancePath: t + "/with/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/in", schemaPath: "#/properties/with/additionalProperties/p\
roperties/in/type", keyword: "type", params: { type: "string" }, schema: z.properties.with.additionalProperties.properties.in.type, parentSchema: z.properties.with.
                additionalProperties.properties.in, data: g };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
            if (d.value !== void 0) {
              let g = d.value;
              if (typeof g != "string") {
                let h = { instancePath: t + "/with/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/with/additionalPropertie\
s/properties/value/type", keyword: "type", params: { type: "string" }, schema: z.properties.with.additionalProperties.properties.value.type, parentSchema: z.properties.
                with.additionalProperties.properties.value, data: g };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          }
        }
      else {
        let n = { instancePath: t + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: z.properties.with.type, parentSchema: z.
        properties.with, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  }
  return je.errors = e, r === 0;
}
function Le(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: B.type }, schema: B.type, parentSchema: B, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let i in p)
      me.call(B.properties, i) || je.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i,
      rootData: $ }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length);
    if (p.type !== void 0) {
      let i = p.type;
      if (!(i === "text" || i === "integer" || i === "decimal" || i === "boolean" || i === "date")) {
        let n = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: B.properties.type.enum }, schema: B.
        properties.type.enum, parentSchema: B.properties.type, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.owner !== void 0) {
      let i = p.owner;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.includes(i)) {
          let n = { instancePath: t + "/owner", schemaPath: "#/properties/owner/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: B.
          properties.owner, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, schema: B.properties.owner.type,
        parentSchema: B.properties.owner, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.strength !== void 0) {
      let i = p.strength;
      if (!(i === "on-change" || i === "always" || i === "initial")) {
        let n = { instancePath: t + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: B.properties.strength.enum },
        schema: B.properties.strength.enum, parentSchema: B.properties.strength, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.needed !== void 0) {
      let i = p.needed;
      if (!(i === "information" || i === "issue")) {
        let n = { instancePath: t + "/needed", schemaPath: "#/properties/needed/enum", keyword: "enum", params: { allowedValues: B.properties.needed.enum }, schema: B.
        properties.needed.enum, parentSchema: B.properties.needed, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.when !== void 0) {
      let i = p.when;
      if (typeof i != "boolean" && typeof i != "string") {
        let n = { instancePath: t + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: B.properties.when.type }, schema: B.properties.
        when.type, parentSchema: B.properties.when, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.before !== void 0) {
      let i = p.before;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.
          properties.before, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, schema: B.properties.before.
        type, parentSchema: B.properties.before, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.after !== void 0) {
      let i = p.after;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.
          properties.after, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, schema: B.properties.after.type,
        parentSchema: B.properties.after, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.kinds !== void 0) {
      let i = p.kinds;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let d = 0; d < n; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let h = { instancePath: t + "/kinds/" + d, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, schema: B.properties.
            kinds.items.type, parentSchema: B.properties.kinds.items, data: g };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, schema: B.properties.kinds.type,
        parentSchema: B.properties.kinds, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.normalize !== void 0 && (ke.call(this, p.normalize, { instancePath: t + "/normalize", parentData: p, parentDataProperty: "normalize", rootData: $ }) ||
    (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length)), p.blank !== void 0 && (ge.call(this, p.blank, { instancePath: t + "/blank", parentData: p,
    parentDataProperty: "blank", rootData: $ }) || (e = e === null ? ge.errors : e.concat(ge.errors), r = e.length)), p.ref !== void 0) {
      let i = p.ref;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.
          ref, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, schema: B.properties.ref.type, parentSchema: B.
        properties.ref, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.clue !== void 0) {
      let i = p.clue;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i) {
          let d = i[n];
          if (d !== "until-live") {
            let g = { instancePath: t + "/clue/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clue/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: B.properties.clue.additionalProperties.enum }, schema: B.properties.clue.additionalProperties.enum, parentSchema: B.properties.clue.
            additionalProperties, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        for (let n in i)
          if (this.sides.length > 0 && !this.sides.includes(n)) {
            let d = { instancePath: t + "/clue", schemaPath: "#/properties/clue/x-sides", keyword: "x-sides", params: { additionalProperty: n, sides: this.sides },
            schema: !0, parentSchema: B.properties.clue, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
      } else {
        let n = { instancePath: t + "/clue", schemaPath: "#/properties/clue/type", keyword: "type", params: { type: "object" }, schema: B.properties.clue.type, parentSchema: B.
        properties.clue, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.suggest !== void 0) {
      let i = p.suggest;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let n = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: B.properties.suggest.type }, schema: B.
        properties.suggest.type, parentSchema: B.properties.suggest, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i) {
          let d = i[n];
          if (!(d && typeof d == "object" && !Array.isArray(d)) && typeof d != "boolean") {
            let g = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/type", keyword: "type", params: {
            type: R.type }, schema: R.type, parentSchema: R, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let g in d)
              if (g !== "within") {
                let h = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/suggest/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: R, data: d };
                e === null ? e = [h] : e.push(h), r++;
              }
            if (d.within !== void 0) {
              let g = d.within;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.in === void 0) {
                  let h = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "in" }, schema: R.properties.within.required, parentSchema: R.properties.within, data: g };
                  e === null ? e = [h] : e.push(h), r++;
                }
                if (g.from === void 0) {
                  let h = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "from" }, schema: R.properties.within.required, parentSchema: R.properties.within, data: g };
                  e === null ? e = [h] : e.push(h), r++;
                }
                if (g.to === void 0) {
                  let h = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propertie\
s/within/required", keyword: "required", params: { missingProperty: "to" }, schema: R.properties.within.required, parentSchema: R.properties.within, data: g };
                  e === null ? e = [h] : e.push(h), r++;
                }
                for (let h in g)
                  if (!(h === "in" || h === "key" || h === "by" || h === "from" || h === "to")) {
                    let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/propert\
ies/within/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: R.properties.within, data: g };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                if (g.in !== void 0) {
                  let h = g.in;
                  if (typeof h == "string") {
                    if (A(h) < 1) {
                      let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/in/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: R.properties.within.properties.in, data: h };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  } else {
                    let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/in", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/in/type", keyword: "type", params: { type: "string" }, schema: R.properties.within.properties.in.type, parentSchema: R.properties.within.
                    properties.in, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (g.key !== void 0) {
                  let h = g.key;
                  if (typeof h != "string" && !(typeof h == "number" && isFinite(h))) {
                    let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/key", schemaPath: "#/definitions/suggest/pro\
perties/within/properties/key/type", keyword: "type", params: { type: R.properties.within.properties.key.type }, schema: R.properties.within.properties.key.type,
                    parentSchema: R.properties.within.properties.key, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (g.by !== void 0) {
                  let h = g.by;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/by", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/by/type", keyword: "type", params: { type: "string" }, schema: R.properties.within.properties.by.type, parentSchema: R.properties.within.
                    properties.by, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (g.from !== void 0) {
                  let h = g.from;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/from", schemaPath: "#/definitions/suggest/pr\
operties/within/properties/from/type", keyword: "type", params: { type: "string" }, schema: R.properties.within.properties.from.type, parentSchema: R.properties.
                    within.properties.from, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
                if (g.to !== void 0) {
                  let h = g.to;
                  if (typeof h != "string") {
                    let y = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within/to", schemaPath: "#/definitions/suggest/prop\
erties/within/properties/to/type", keyword: "type", params: { type: "string" }, schema: R.properties.within.properties.to.type, parentSchema: R.properties.within.
                    properties.to, data: h };
                    e === null ? e = [y] : e.push(y), r++;
                  }
                }
              } else {
                let h = { instancePath: t + "/suggest/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", schemaPath: "#/definitions/suggest/properties/\
within/type", keyword: "type", params: { type: "object" }, schema: R.properties.within.type, parentSchema: R.properties.within, data: g };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
          }
        }
        for (let n in i)
          if (this.sides.length > 0 && !this.sides.includes(n)) {
            let d = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/x-sides", keyword: "x-sides", params: { additionalProperty: n, sides: this.
            sides }, schema: !0, parentSchema: B.properties.suggest, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
      }
    }
    if (p.writeBack !== void 0) {
      let i = p.writeBack;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.includes(i)) {
          let n = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: B.properties.writeBack, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/writeBack", schemaPath: "#/properties/writeBack/type", keyword: "type", params: { type: "string" }, schema: B.properties.writeBack.
        type, parentSchema: B.properties.writeBack, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    for (let i in p)
      if (this.sides.length > 0 && !this.sides.includes(i) && i !== "type" && i !== "owner" && i !== "strength" && i !== "needed" && i !== "when" && i !== "befo\
re" && i !== "after" && i !== "kinds" && i !== "normalize" && i !== "blank" && i !== "ref" && i !== "clue" && i !== "suggest" && i !== "writeBack") {
        let n = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides }, schema: !0, parentSchema: B,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
  }
  return Le.errors = e, r === 0;
}
function oe(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: G.type }, schema: G.type, parentSchema: G, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let i in p)
      i === "master" || i === "link" || i === "match" || i === "show" || i === "inactive" || i === "fields" || Ae.call(this, p[i], { instancePath: t + "/" + i.replace(
      /~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), r = e.length);
    if (p.master !== void 0) {
      let i = p.master;
      if (typeof i == "string") {
        if (this.sides.length > 0 && !this.sides.includes(i)) {
          let n = { instancePath: t + "/master", schemaPath: "#/properties/master/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
          parentSchema: G.properties.master, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: G.properties.master.
        type, parentSchema: G.properties.master, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.link !== void 0) {
      let i = p.link;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i)
          if (!(n === "holder" || n === "holds")) {
            let d = i[n];
            if (typeof d == "string") {
              if (A(d) < 1) {
                let g = { instancePath: t + "/link/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: J.additionalProperties, data: d };
                e === null ? e = [g] : e.push(g), r++;
              }
            } else {
              let g = { instancePath: t + "/link/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/link/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: J.additionalProperties.type, parentSchema: J.additionalProperties, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
          }
        if (i.holder !== void 0) {
          let n = i.holder;
          if (Array.isArray(n)) {
            let d = n.length;
            for (let g = 0; g < d; g++) {
              let h = n[g];
              if (typeof h != "string") {
                let y = { instancePath: t + "/link/holder/" + g, schemaPath: "#/definitions/link/properties/holder/items/type", keyword: "type", params: { type: "\
string" }, schema: J.properties.holder.items.type, parentSchema: J.properties.holder.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let d = { instancePath: t + "/link/holder", schemaPath: "#/definitions/link/properties/holder/type", keyword: "type", params: { type: "array" }, schema: J.
            properties.holder.type, parentSchema: J.properties.holder, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.holds !== void 0) {
          let n = i.holds;
          if (!(n === "guid" || n === "key")) {
            let d = { instancePath: t + "/link/holds", schemaPath: "#/definitions/link/properties/holds/enum", keyword: "enum", params: { allowedValues: J.properties.
            holds.enum }, schema: J.properties.holds.enum, parentSchema: J.properties.holds, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        for (let n in i)
          if (this.sides.length > 0 && !this.sides.includes(n) && n !== "holder" && n !== "holds") {
            let d = { instancePath: t + "/link", schemaPath: "#/definitions/link/x-sides", keyword: "x-sides", params: { additionalProperty: n, sides: this.sides },
            schema: !0, parentSchema: J, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
      } else {
        let n = { instancePath: t + "/link", schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, schema: J.type, parentSchema: J,
        data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.match !== void 0) {
      let i = p.match;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i)
          if (!(n === "certain" || n === "weak" || n === "conflict")) {
            let d = { instancePath: t + "/match", schemaPath: "#/definitions/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: K, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.certain !== void 0) {
          let n = i.certain;
          if (Array.isArray(n)) {
            let d = n.length;
            for (let g = 0; g < d; g++) {
              let h = n[g];
              if (typeof h != "string") {
                let y = { instancePath: t + "/match/certain/" + g, schemaPath: "#/definitions/match/properties/certain/items/type", keyword: "type", params: { type: "\
string" }, schema: K.properties.certain.items.type, parentSchema: K.properties.certain.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let d = { instancePath: t + "/match/certain", schemaPath: "#/definitions/match/properties/certain/type", keyword: "type", params: { type: "array" },
            schema: K.properties.certain.type, parentSchema: K.properties.certain, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.weak !== void 0) {
          let n = i.weak;
          if (Array.isArray(n)) {
            let d = n.length;
            for (let g = 0; g < d; g++) {
              let h = n[g];
              if (typeof h != "string") {
                let y = { instancePath: t + "/match/weak/" + g, schemaPath: "#/definitions/match/properties/weak/items/type", keyword: "type", params: { type: "\
string" }, schema: K.properties.weak.items.type, parentSchema: K.properties.weak.items, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let d = { instancePath: t + "/match/weak", schemaPath: "#/definitions/match/properties/weak/type", keyword: "type", params: { type: "array" }, schema: K.
            properties.weak.type, parentSchema: K.properties.weak, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.conflict !== void 0) {
          let n = i.conflict;
          if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
            let d = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/type", keyword: "type", params: { type: K.properties.
            conflict.type }, schema: K.properties.conflict.type, parentSchema: K.properties.conflict, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.same === void 0) {
              let d = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
same" }, schema: K.properties.conflict.required, parentSchema: K.properties.conflict, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (n.other === void 0) {
              let d = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/required", keyword: "required", params: { missingProperty: "\
other" }, schema: K.properties.conflict.required, parentSchema: K.properties.conflict, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
            for (let d in n)
              if (!(d === "same" || d === "other")) {
                let g = { instancePath: t + "/match/conflict", schemaPath: "#/definitions/match/properties/conflict/additionalProperties", keyword: "additionalP\
roperties", params: { additionalProperty: d }, schema: !1, parentSchema: K.properties.conflict, data: n };
                e === null ? e = [g] : e.push(g), r++;
              }
            if (n.same !== void 0) {
              let d = n.same;
              if (typeof d != "string") {
                let g = { instancePath: t + "/match/conflict/same", schemaPath: "#/definitions/match/properties/conflict/properties/same/type", keyword: "type",
                params: { type: "string" }, schema: K.properties.conflict.properties.same.type, parentSchema: K.properties.conflict.properties.same, data: d };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
            if (n.other !== void 0) {
              let d = n.other;
              if (typeof d != "string") {
                let g = { instancePath: t + "/match/conflict/other", schemaPath: "#/definitions/match/properties/conflict/properties/other/type", keyword: "type",
                params: { type: "string" }, schema: K.properties.conflict.properties.other.type, parentSchema: K.properties.conflict.properties.other, data: d };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          }
        }
      } else {
        let n = { instancePath: t + "/match", schemaPath: "#/definitions/match/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K,
        data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.show !== void 0) {
      let i = p.show;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i)
          if (!(n === "number" || n === "name")) {
            let d = { instancePath: t + "/show", schemaPath: "#/properties/show/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: G.properties.show, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.number !== void 0) {
          let n = i.number;
          if (typeof n != "string") {
            let d = { instancePath: t + "/show/number", schemaPath: "#/properties/show/properties/number/type", keyword: "type", params: { type: "string" }, schema: G.
            properties.show.properties.number.type, parentSchema: G.properties.show.properties.number, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.name !== void 0) {
          let n = i.name;
          if (typeof n != "string") {
            let d = { instancePath: t + "/show/name", schemaPath: "#/properties/show/properties/name/type", keyword: "type", params: { type: "string" }, schema: G.
            properties.show.properties.name.type, parentSchema: G.properties.show.properties.name, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/show", schemaPath: "#/properties/show/type", keyword: "type", params: { type: "object" }, schema: G.properties.show.type, parentSchema: G.
        properties.show, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.inactive !== void 0) {
      let i = p.inactive;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/inactive", schemaPath: "#/properties/inactive/type", keyword: "type", params: { type: G.properties.inactive.type }, schema: G.
        properties.inactive.type, parentSchema: G.properties.inactive, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.fields !== void 0) {
      let i = p.fields;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i)
          Le.call(this, i[n], { instancePath: t + "/fields/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: n, rootData: $ }) ||
          (e = e === null ? Le.errors : e.concat(Le.errors), r = e.length);
      else {
        let n = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, schema: G.properties.fields.
        type, parentSchema: G.properties.fields, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    for (let i in p)
      if (this.sides.length > 0 && !this.sides.includes(i) && i !== "master" && i !== "link" && i !== "match" && i !== "show" && i !== "inactive" && i !== "fiel\
ds") {
        let n = { instancePath: t, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides }, schema: !0, parentSchema: G,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
  }
  return oe.errors = e, r === 0;
}
function ve(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p)
      oe.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e ===
      null ? oe.errors : e.concat(oe.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Se.type, parentSchema: Se, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ve.errors = e, r === 0;
}
var xe = { type: "object", additionalProperties: { $ref: "#/definitions/map" }, examples: [{ languages: { pairs: { fi: 358, sv: 46 }, otherwise: "error" } }] },
Oe = { type: ["object", "null"], properties: { pairs: { $ref: "#/definitions/pairs" }, add: { $ref: "#/definitions/pairs" }, otherwise: { $ref: "#/definitions/s\
calar" } }, additionalProperties: !1, examples: [{ pairs: { 14: 2, 30: 5 }, otherwise: "keep" }] }, Te = { type: ["object", "string", "null"], additionalProperties: {
$ref: "#/definitions/scalar" }, examples: ["14=2, 30=5, 60=3"] };
function fe(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "string" && p !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Te.type }, schema: Te.type, parentSchema: Te, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p) {
      let n = p[i];
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
        let d = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.
        type }, schema: T.type, parentSchema: T, data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  return fe.errors = e, r === 0;
}
function le(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Oe.type }, schema: Oe.type, parentSchema: Oe, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let i in p)
      if (!(i === "pairs" || i === "add" || i === "otherwise")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: Oe,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.pairs !== void 0 && (fe.call(this, p.pairs, { instancePath: t + "/pairs", parentData: p, parentDataProperty: "pairs", rootData: $ }) || (e = e === null ?
    fe.errors : e.concat(fe.errors), r = e.length)), p.add !== void 0 && (fe.call(this, p.add, { instancePath: t + "/add", parentData: p, parentDataProperty: "a\
dd", rootData: $ }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length)), p.otherwise !== void 0) {
      let i = p.otherwise;
      if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
        let n = { instancePath: t + "/otherwise", schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: T.type }, schema: T.type, parentSchema: T,
        data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  }
  return le.errors = e, r === 0;
}
function $e(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p)
      le.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e ===
      null ? le.errors : e.concat(le.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: xe.type, parentSchema: xe, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return $e.errors = e, r === 0;
}
function He(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.version === void 0) {
      let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: L.required, parentSchema: L, data: p };
      e === null ? e = [x] : e.push(x), r++;
    }
    if (p.tenant === void 0) {
      let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenant" }, schema: L.required, parentSchema: L, data: p };
      e === null ? e = [x] : e.push(x), r++;
    }
    if (p.systems === void 0) {
      let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: L.required, parentSchema: L, data: p };
      e === null ? e = [x] : e.push(x), r++;
    }
    for (let x in p)
      if (!me.call(L.properties, x)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, schema: !1, parentSchema: L,
        data: p };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (p.version !== void 0) {
      let x = p.version;
      if (x !== 1) {
        let u = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: L.
        properties.version, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.tenant !== void 0) {
      let x = p.tenant;
      if (typeof x == "string") {
        if (A(x) > 60) {
          let u = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: L.
          properties.tenant, data: x };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (!Fe.test(x)) {
          let u = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: L.properties.tenant, data: x };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: L.properties.tenant.
        type, parentSchema: L.properties.tenant, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.extends !== void 0) {
      let x = p.extends;
      if (typeof x == "string") {
        if (!We.test(x)) {
          let u = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: L.properties.extends, data: x };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: L.properties.extends.
        type, parentSchema: L.properties.extends, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.enabled !== void 0) {
      let x = p.enabled;
      if (typeof x != "boolean") {
        let u = { instancePath: t + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, schema: L.properties.enabled.
        type, parentSchema: L.properties.enabled, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.live !== void 0) {
      let x = p.live;
      if (typeof x == "string") {
        if (!er.test(x)) {
          let u = { instancePath: t + "/live", schemaPath: "#/properties/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[\
12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: L.properties.live, data: x };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "string" }, schema: L.properties.live.type, parentSchema: L.
        properties.live, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.systems !== void 0) {
      let x = p.systems;
      if (x && typeof x == "object" && !Array.isArray(x))
        for (let u in x) {
          let l = x[u];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let s in l)
              if (s !== "system") {
                let a = l[s];
                if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean") {
                  let o = { instancePath: t + "/systems/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "\
#/definitions/connection/additionalProperties/type", keyword: "type", params: { type: ce.additionalProperties.type }, schema: ce.additionalProperties.type, parentSchema: ce.
                  additionalProperties, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            if (l.system !== void 0) {
              let s = l.system;
              if (typeof s == "string") {
                if (!Fe.test(s)) {
                  let a = { instancePath: t + "/systems/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/proper\
ties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: ce.properties.system, data: s };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/systems/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/system", schemaPath: "#/definitions/connection/properti\
es/system/type", keyword: "type", params: { type: "string" }, schema: ce.properties.system.type, parentSchema: ce.properties.system, data: s };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let s = { instancePath: t + "/systems/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: {
            type: "object" }, schema: ce.type, parentSchema: ce, data: l };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let u = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: L.properties.systems.
        type, parentSchema: L.properties.systems, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.notify !== void 0) {
      let x = p.notify;
      if (x && typeof x == "object" && !Array.isArray(x)) {
        for (let u in x)
          if (u !== "errors") {
            let l = { instancePath: t + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u },
            schema: !1, parentSchema: L.properties.notify, data: x };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (x.errors !== void 0) {
          let u = x.errors;
          if (!Array.isArray(u) && typeof u != "string") {
            let l = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/type", keyword: "type", params: { type: L.properties.
            notify.properties.errors.type }, schema: L.properties.notify.properties.errors.type, parentSchema: L.properties.notify.properties.errors, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (typeof u == "string" && !rr.test(u)) {
            let l = { instancePath: t + "/notify/errors", schemaPath: "#/properties/notify/properties/errors/pattern", keyword: "pattern", params: { pattern: "^\
[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+(\\s*[,;]\\s*[^@\\s,;]+@[^@\\s,;]+)*[,;\\s]*$", parentSchema: L.
            properties.notify.properties.errors, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (Array.isArray(u)) {
            let l = u.length;
            for (let s = 0; s < l; s++) {
              let a = u[s];
              if (typeof a == "string") {
                if (!tr.test(a)) {
                  let o = { instancePath: t + "/notify/errors/" + s, schemaPath: "#/properties/notify/properties/errors/items/pattern", keyword: "pattern", params: {
                  pattern: "^[^@\\s,;]+@[^@\\s,;]+$" }, schema: "^[^@\\s,;]+@[^@\\s,;]+$", parentSchema: L.properties.notify.properties.errors.items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/notify/errors/" + s, schemaPath: "#/properties/notify/properties/errors/items/type", keyword: "type", params: { type: "\
string" }, schema: L.properties.notify.properties.errors.items.type, parentSchema: L.properties.notify.properties.errors.items, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          }
        }
      } else {
        let u = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" }, schema: L.properties.notify.
        type, parentSchema: L.properties.notify, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.schedule !== void 0) {
      let x = p.schedule;
      if (x && typeof x == "object" && !Array.isArray(x)) {
        for (let u in x)
          if (!(u === "timezone" || u === "windows" || u === "cron" || u === "spread")) {
            let l = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u },
            schema: !1, parentSchema: L.properties.schedule, data: x };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (x.timezone !== void 0) {
          let u = x.timezone;
          if (typeof u == "string") {
            if (A(u) < 1) {
              let l = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: L.properties.schedule.properties.timezone, data: u };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/schedule/timezone", schemaPath: "#/properties/schedule/properties/timezone/type", keyword: "type", params: { type: "st\
ring" }, schema: L.properties.schedule.properties.timezone.type, parentSchema: L.properties.schedule.properties.timezone, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (x.windows !== void 0) {
          let u = x.windows;
          if (Array.isArray(u)) {
            if (u.length < 1) {
              let s = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: L.properties.schedule.properties.windows, data: u };
              e === null ? e = [s] : e.push(s), r++;
            }
            let l = u.length;
            for (let s = 0; s < l; s++) {
              let a = u[s];
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.from === void 0) {
                  let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "from" }, schema: L.properties.schedule.properties.windows.items.required, parentSchema: L.properties.schedule.properties.windows.
                  items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.to === void 0) {
                  let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "to" }, schema: L.properties.schedule.properties.windows.items.required, parentSchema: L.properties.schedule.properties.windows.items,
                  data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a.every === void 0) {
                  let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/required", keyword: "require\
d", params: { missingProperty: "every" }, schema: L.properties.schedule.properties.windows.items.required, parentSchema: L.properties.schedule.properties.windows.
                  items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in a)
                  if (!(o === "from" || o === "to" || o === "every")) {
                    let f = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: L.properties.schedule.properties.windows.items, data: a };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                if (a.from !== void 0) {
                  let o = a.from;
                  if (typeof o == "string") {
                    if (!Ze.test(o)) {
                      let f = { instancePath: t + "/schedule/windows/" + s + "/from", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: Pe, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/schedule/windows/" + s + "/from", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "str\
ing" }, schema: Pe.type, parentSchema: Pe, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.to !== void 0) {
                  let o = a.to;
                  if (typeof o == "string") {
                    if (!Ze.test(o)) {
                      let f = { instancePath: t + "/schedule/windows/" + s + "/to", schemaPath: "#/definitions/time/pattern", keyword: "pattern", params: { pattern: "\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: Pe, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/schedule/windows/" + s + "/to", schemaPath: "#/definitions/time/type", keyword: "type", params: { type: "strin\
g" }, schema: Pe.type, parentSchema: Pe, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
                if (a.every !== void 0) {
                  let o = a.every;
                  if (typeof o == "string") {
                    if (!Re.test(o)) {
                      let f = { instancePath: t + "/schedule/windows/" + s + "/every", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: {
                      pattern: "^\\d+(s|m|h)$" }, schema: "^\\d+(s|m|h)$", parentSchema: we, data: o };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: t + "/schedule/windows/" + s + "/every", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "\
string" }, schema: we.type, parentSchema: we, data: o };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/schedule/windows/" + s, schemaPath: "#/properties/schedule/properties/windows/items/type", keyword: "type", params: {
                type: "object" }, schema: L.properties.schedule.properties.windows.items.type, parentSchema: L.properties.schedule.properties.windows.items, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let l = { instancePath: t + "/schedule/windows", schemaPath: "#/properties/schedule/properties/windows/type", keyword: "type", params: { type: "arra\
y" }, schema: L.properties.schedule.properties.windows.type, parentSchema: L.properties.schedule.properties.windows, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (x.cron !== void 0) {
          let u = x.cron;
          if (!Array.isArray(u) && typeof u != "string") {
            let l = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/type", keyword: "type", params: { type: L.properties.
            schedule.properties.cron.type }, schema: L.properties.schedule.properties.cron.type, parentSchema: L.properties.schedule.properties.cron, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (typeof u == "string" && A(u) < 1) {
            let l = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minLength", keyword: "minLength", params: { limit: 1 },
            schema: 1, parentSchema: L.properties.schedule.properties.cron, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (Array.isArray(u)) {
            if (u.length < 1) {
              let s = { instancePath: t + "/schedule/cron", schemaPath: "#/properties/schedule/properties/cron/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: L.properties.schedule.properties.cron, data: u };
              e === null ? e = [s] : e.push(s), r++;
            }
            let l = u.length;
            for (let s = 0; s < l; s++) {
              let a = u[s];
              if (typeof a == "string") {
                if (A(a) < 1) {
                  let o = { instancePath: t + "/schedule/cron/" + s, schemaPath: "#/properties/schedule/properties/cron/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: L.properties.schedule.properties.cron.items, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/schedule/cron/" + s, schemaPath: "#/properties/schedule/properties/cron/items/type", keyword: "type", params: { type: "\
string" }, schema: L.properties.schedule.properties.cron.items.type, parentSchema: L.properties.schedule.properties.cron.items, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          }
        }
        if (x.spread !== void 0) {
          let u = x.spread;
          if (typeof u == "string") {
            if (!Re.test(u)) {
              let l = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/pattern", keyword: "pattern", params: { pattern: "^\\d+(s|m|h)$" },
              schema: "^\\d+(s|m|h)$", parentSchema: we, data: u };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/schedule/spread", schemaPath: "#/definitions/duration/type", keyword: "type", params: { type: "string" }, schema: we.type,
            parentSchema: we, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let u = { instancePath: t + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: L.properties.schedule.
        type, parentSchema: L.properties.schedule, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.settings !== void 0) {
      let x = p.settings;
      if (!(x && typeof x == "object" && !Array.isArray(x))) {
        let u = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: L.properties.settings.
        type, parentSchema: L.properties.settings, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.mode !== void 0) {
      let x = p.mode;
      if (x && typeof x == "object" && !Array.isArray(x))
        for (let u in x) {
          let l = x[u];
          if (!(l === "on" || l === "dry" || l === "off")) {
            let s = { instancePath: t + "/mode/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mode/additionalProperties/enum", keyword: "\
enum", params: { allowedValues: L.properties.mode.additionalProperties.enum }, schema: L.properties.mode.additionalProperties.enum, parentSchema: L.properties.mode.
            additionalProperties, data: l };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      else {
        let u = { instancePath: t + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "object" }, schema: L.properties.mode.type, parentSchema: L.
        properties.mode, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (p.brakes !== void 0) {
      let x = p.brakes;
      if (x && typeof x == "object" && !Array.isArray(x)) {
        for (let u in x)
          if (!(u === "updates" || u === "creates" || u === "inactivations" || u === "emptied" || u === "links" || u === "entities")) {
            let l = { instancePath: t + "/brakes", schemaPath: "#/properties/brakes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u },
            schema: !1, parentSchema: L.properties.brakes, data: x };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (x.updates !== void 0) {
          let u = x.updates, l = r, s = !1, a = r;
          if (u !== "off") {
            let o = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
          var i = a === r;
          if (s = s || i, !s) {
            let o = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              if (Object.keys(u).length < 1) {
                let c = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
              for (let c in u)
                if (!(c === "share" || c === "count")) {
                  let S = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: c }, schema: !1, parentSchema: q.anyOf[1], data: u };
                  e === null ? e = [S] : e.push(S), r++;
                }
              if (u.share !== void 0) {
                let c = u.share;
                if (typeof c == "string") {
                  if (!se.test(c)) {
                    let S = { instancePath: t + "/brakes/updates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/brakes/updates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
              if (u.count !== void 0) {
                let c = u.count;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                  let S = { instancePath: t + "/brakes/updates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
                if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                  let S = { instancePath: t + "/brakes/updates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            } else {
              let c = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
            var i = o === r;
            s = s || i;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/updates", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (x.creates !== void 0) {
          let u = x.creates, l = r, s = !1, a = r;
          if (u !== "off") {
            let o = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
          var n = a === r;
          if (s = s || n, !s) {
            let o = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              if (Object.keys(u).length < 1) {
                let c = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
              for (let c in u)
                if (!(c === "share" || c === "count")) {
                  let S = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: c }, schema: !1, parentSchema: q.anyOf[1], data: u };
                  e === null ? e = [S] : e.push(S), r++;
                }
              if (u.share !== void 0) {
                let c = u.share;
                if (typeof c == "string") {
                  if (!se.test(c)) {
                    let S = { instancePath: t + "/brakes/creates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/brakes/creates/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
              if (u.count !== void 0) {
                let c = u.count;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                  let S = { instancePath: t + "/brakes/creates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
                if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                  let S = { instancePath: t + "/brakes/creates/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            } else {
              let c = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
            var n = o === r;
            s = s || n;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/creates", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (x.inactivations !== void 0) {
          let u = x.inactivations, l = r, s = !1, a = r;
          if (u !== "off") {
            let o = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" },
            schema: "off", parentSchema: q.anyOf[0], data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
          var d = a === r;
          if (s = s || d, !s) {
            let o = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              if (Object.keys(u).length < 1) {
                let c = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: {
                limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
              for (let c in u)
                if (!(c === "share" || c === "count")) {
                  let S = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalPrope\
rties", params: { additionalProperty: c }, schema: !1, parentSchema: q.anyOf[1], data: u };
                  e === null ? e = [S] : e.push(S), r++;
                }
              if (u.share !== void 0) {
                let c = u.share;
                if (typeof c == "string") {
                  if (!se.test(c)) {
                    let S = { instancePath: t + "/brakes/inactivations/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pat\
tern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/brakes/inactivations/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
              if (u.count !== void 0) {
                let c = u.count;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                  let S = { instancePath: t + "/brakes/inactivations/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
                if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                  let S = { instancePath: t + "/brakes/inactivations/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minim\
um", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            } else {
              let c = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
            var d = o === r;
            s = s || d;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/inactivations", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (x.emptied !== void 0) {
          let u = x.emptied, l = r, s = !1, a = r;
          if (u !== "off") {
            let o = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
          var g = a === r;
          if (s = s || g, !s) {
            let o = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              if (Object.keys(u).length < 1) {
                let c = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
              for (let c in u)
                if (!(c === "share" || c === "count")) {
                  let S = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties",
                  params: { additionalProperty: c }, schema: !1, parentSchema: q.anyOf[1], data: u };
                  e === null ? e = [S] : e.push(S), r++;
                }
              if (u.share !== void 0) {
                let c = u.share;
                if (typeof c == "string") {
                  if (!se.test(c)) {
                    let S = { instancePath: t + "/brakes/emptied/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern",
                    params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/brakes/emptied/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
              if (u.count !== void 0) {
                let c = u.count;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                  let S = { instancePath: t + "/brakes/emptied/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
                if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                  let S = { instancePath: t + "/brakes/emptied/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            } else {
              let c = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
            var g = o === r;
            s = s || g;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/emptied", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (x.links !== void 0) {
          let u = x.links, l = r, s = !1, a = r;
          if (u !== "off") {
            let o = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "\
off", parentSchema: q.anyOf[0], data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
          var h = a === r;
          if (s = s || h, !s) {
            let o = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              if (Object.keys(u).length < 1) {
                let c = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 },
                schema: 1, parentSchema: q.anyOf[1], data: u };
                e === null ? e = [c] : e.push(c), r++;
              }
              for (let c in u)
                if (!(c === "share" || c === "count")) {
                  let S = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
                  additionalProperty: c }, schema: !1, parentSchema: q.anyOf[1], data: u };
                  e === null ? e = [S] : e.push(S), r++;
                }
              if (u.share !== void 0) {
                let c = u.share;
                if (typeof c == "string") {
                  if (!se.test(c)) {
                    let S = { instancePath: t + "/brakes/links/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: {
                    pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.anyOf[1].properties.share, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/brakes/links/share", schemaPath: "#/definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: {
                  type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.share, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
              if (u.count !== void 0) {
                let c = u.count;
                if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                  let S = { instancePath: t + "/brakes/links/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: {
                  type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
                if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                  let S = { instancePath: t + "/brakes/links/count", schemaPath: "#/definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: {
                  comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: c };
                  e === null ? e = [S] : e.push(S), r++;
                }
              }
            } else {
              let c = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.
              anyOf[1].type, parentSchema: q.anyOf[1], data: u };
              e === null ? e = [c] : e.push(c), r++;
            }
            var h = o === r;
            s = s || h;
          }
          if (s)
            r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let o = { instancePath: t + "/brakes/links", schemaPath: "#/definitions/brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q,
            data: u };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (x.entities !== void 0) {
          let u = x.entities;
          if (u && typeof u == "object" && !Array.isArray(u))
            for (let l in u) {
              let s = u[l];
              if (s && typeof s == "object" && !Array.isArray(s)) {
                for (let a in s)
                  if (!(a === "updates" || a === "creates" || a === "inactivations" || a === "emptied" || a === "links")) {
                    let o = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/brakes/properties/en\
tities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: L.properties.brakes.
                    properties.entities.additionalProperties, data: s };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                if (s.updates !== void 0) {
                  let a = s.updates, o = r, f = !1, c = r;
                  if (a !== "off") {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  var y = c === r;
                  if (f = f || y, !f) {
                    let S = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in a)
                        if (!(O === "share" || O === "count")) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      if (a.share !== void 0) {
                        let O = a.share;
                        if (typeof O == "string") {
                          if (!se.test(O)) {
                            let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [v] : e.push(v), r++;
                          }
                        } else {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let O = a.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count,
                          data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var y = S === r;
                    f = f || y;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/updates", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
                if (s.creates !== void 0) {
                  let a = s.creates, o = r, f = !1, c = r;
                  if (a !== "off") {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  var P = c === r;
                  if (f = f || P, !f) {
                    let S = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in a)
                        if (!(O === "share" || O === "count")) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      if (a.share !== void 0) {
                        let O = a.share;
                        if (typeof O == "string") {
                          if (!se.test(O)) {
                            let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [v] : e.push(v), r++;
                          }
                        } else {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let O = a.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count,
                          data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var P = S === r;
                    f = f || P;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/creates", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
                if (s.inactivations !== void 0) {
                  let a = s.inactivations, o = r, f = !1, c = r;
                  if (a !== "off") {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definitions/\
brake/anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  var k = c === r;
                  if (f = f || k, !f) {
                    let S = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definiti\
ons/brake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in a)
                        if (!(O === "share" || O === "count")) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/defini\
tions/brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      if (a.share !== void 0) {
                        let O = a.share;
                        if (typeof O == "string") {
                          if (!se.test(O)) {
                            let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/share", schemaPath: "\
#/definitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$",
                            parentSchema: q.anyOf[1].properties.share, data: O };
                            e === null ? e = [v] : e.push(v), r++;
                          }
                        } else {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/share", schemaPath: "#/\
definitions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].
                          properties.share, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let O = a.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/count", schemaPath: "#/\
definitions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].
                          properties.count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations/count", schemaPath: "#/\
definitions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definition\
s/brake/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var k = S === r;
                    f = f || k;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/inactivations", schemaPath: "#/definitions/\
brake/anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
                if (s.emptied !== void 0) {
                  let a = s.emptied, o = r, f = !1, c = r;
                  if (a !== "off") {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brake/\
anyOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  var w = c === r;
                  if (f = f || w, !f) {
                    let S = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/br\
ake/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in a)
                        if (!(O === "share" || O === "count")) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/\
brake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      if (a.share !== void 0) {
                        let O = a.share;
                        if (typeof O == "string") {
                          if (!se.test(O)) {
                            let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/share", schemaPath: "#/defi\
nitions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [v] : e.push(v), r++;
                          }
                        } else {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let O = a.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied/count", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count,
                          data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brak\
e/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var w = S === r;
                    f = f || w;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/emptied", schemaPath: "#/definitions/brake/\
anyOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
                if (s.links !== void 0) {
                  let a = s.links, o = r, f = !1, c = r;
                  if (a !== "off") {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/an\
yOf/0/const", keyword: "const", params: { allowedValue: "off" }, schema: "off", parentSchema: q.anyOf[0], data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  var N = c === r;
                  if (f = f || N, !f) {
                    let S = r;
                    if (a && typeof a == "object" && !Array.isArray(a)) {
                      if (Object.keys(a).length < 1) {
                        let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brak\
e/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: q.anyOf[1], data: a };
                        e === null ? e = [O] : e.push(O), r++;
                      }
                      for (let O in a)
                        if (!(O === "share" || O === "count")) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/br\
ake/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, schema: !1, parentSchema: q.anyOf[1], data: a };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      if (a.share !== void 0) {
                        let O = a.share;
                        if (typeof O == "string") {
                          if (!se.test(O)) {
                            let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/share", schemaPath: "#/defini\
tions/brake/anyOf/1/properties/share/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,2}(\\.\\d+)?|100)%$" }, schema: "^(\\d{1,2}(\\.\\d+)?|100)%$", parentSchema: q.
                            anyOf[1].properties.share, data: O };
                            e === null ? e = [v] : e.push(v), r++;
                          }
                        } else {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/share", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/share/type", keyword: "type", params: { type: "string" }, schema: q.anyOf[1].properties.share.type, parentSchema: q.anyOf[1].properties.
                          share, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                      if (a.count !== void 0) {
                        let O = a.count;
                        if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/count", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, schema: q.anyOf[1].properties.count.type, parentSchema: q.anyOf[1].properties.
                          count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                        if (typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) {
                          let v = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/count", schemaPath: "#/definiti\
ons/brake/anyOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: q.anyOf[1].properties.count, data: O };
                          e === null ? e = [v] : e.push(v), r++;
                        }
                      }
                    } else {
                      let O = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/\
anyOf/1/type", keyword: "type", params: { type: "object" }, schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: a };
                      e === null ? e = [O] : e.push(O), r++;
                    }
                    var N = S === r;
                    f = f || N;
                  }
                  if (f)
                    r = o, e !== null && (o ? e.length = o : e = null);
                  else {
                    let S = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/definitions/brake/an\
yOf", keyword: "anyOf", params: {}, schema: q.anyOf, parentSchema: q, data: a };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let a = { instancePath: t + "/brakes/entities/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/brakes/properties/entiti\
es/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: L.properties.brakes.properties.entities.additionalProperties.type, parentSchema: L.
                properties.brakes.properties.entities.additionalProperties, data: s };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          else {
            let l = { instancePath: t + "/brakes/entities", schemaPath: "#/properties/brakes/properties/entities/type", keyword: "type", params: { type: "object" },
            schema: L.properties.brakes.properties.entities.type, parentSchema: L.properties.brakes.properties.entities, data: u };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let u = { instancePath: t + "/brakes", schemaPath: "#/properties/brakes/type", keyword: "type", params: { type: "object" }, schema: L.properties.brakes.
        type, parentSchema: L.properties.brakes, data: x };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    p.entities !== void 0 && (ve.call(this, p.entities, { instancePath: t + "/entities", parentData: p, parentDataProperty: "entities", rootData: $ }) || (e = e ===
    null ? ve.errors : e.concat(ve.errors), r = e.length)), p.maps !== void 0 && ($e.call(this, p.maps, { instancePath: t + "/maps", parentData: p, parentDataProperty: "\
maps", rootData: $ }) || (e = e === null ? $e.errors : e.concat($e.errors), r = e.length));
  } else {
    let x = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: L.type, parentSchema: L, data: p };
    e === null ? e = [x] : e.push(x), r++;
  }
  return He.errors = e, r === 0;
}
var sr = Ge, E = { type: "object", properties: { version: { const: 1, examples: [1] }, pack: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", examples: ["crm-\
erp"] }, release: { type: ["integer", "string"], pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$", examples: [1] }, extends: { type: "string", pattern: "^[a-z0-9][a-z0-9-\
]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", examples: ["base@1"] }, systems: { type: "object", additionalProperties: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
examples: [{ crm: "acme-crm", erp: "acme-erp" }] }, settings: { type: "string", pattern: "\\.json$", examples: ["settings.schema.json"] }, include: { $ref: "rul\
es.schema.json#/definitions/include" }, demands: { type: "array", items: { type: "object", properties: { distinct: { $ref: "#/definitions/paths" }, apart: { $ref: "\
#/definitions/paths" }, why: { type: "string", examples: ["a field of one table serves one purpose"] } }, additionalProperties: !1, minProperties: 1 }, examples: [
[{ distinct: ["products.guidField", "products.exclude.field"] }]] }, entities: { $ref: "rules.schema.json#/definitions/entities" }, maps: { $ref: "rules.schema.\
json#/definitions/maps" } }, required: ["version", "pack", "release"], additionalProperties: !1, definitions: { paths: { type: "array", minItems: 2, items: { type: "\
string", pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] } } }, ne = { type: "array", items: {
type: "string", minLength: 1 }, examples: [["maps.yaml", "customers.yaml"]] }, ee = { type: "array", minItems: 2, items: { type: "string", pattern: "^[A-Za-z_][\
\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, examples: [["products.guidField", "products.exclude.field"]] }, ar = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u"), ir = new RegExp(
"\\.json$", "u"), Ue = new RegExp("^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", "u");
function ze(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p)
      oe.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e ===
      null ? oe.errors : e.concat(oe.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Se.type, parentSchema: Se, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
function _e(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p)
      le.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e ===
      null ? le.errors : e.concat(le.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: xe.type, parentSchema: xe, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _e.errors = e, r === 0;
}
function Ge(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.version === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: E.required, parentSchema: E, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.pack === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: E.required, parentSchema: E, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.release === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: E.required, parentSchema: E, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in p)
      if (!me.call(E.properties, i)) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: E,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.version !== void 0) {
      let i = p.version;
      if (i !== 1) {
        let n = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: E.
        properties.version, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.pack !== void 0) {
      let i = p.pack;
      if (typeof i == "string") {
        if (!Fe.test(i)) {
          let n = { instancePath: t + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "\
^[a-z0-9][a-z0-9-]*$", parentSchema: E.properties.pack, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: E.properties.pack.type, parentSchema: E.
        properties.pack, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.release !== void 0) {
      let i = p.release;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && typeof i != "string") {
        let n = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: E.properties.release.type }, schema: E.
        properties.release.type, parentSchema: E.properties.release, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof i == "string" && !ar.test(i)) {
        let n = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" },
        schema: "^[A-Za-z0-9][A-Za-z0-9.-]*$", parentSchema: E.properties.release, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.extends !== void 0) {
      let i = p.extends;
      if (typeof i == "string") {
        if (!We.test(i)) {
          let n = { instancePath: t + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(@[A-Za\
-z0-9][A-Za-z0-9.-]*)?$" }, schema: "^[a-z0-9][a-z0-9-]*(@[A-Za-z0-9][A-Za-z0-9.-]*)?$", parentSchema: E.properties.extends, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, schema: E.properties.extends.
        type, parentSchema: E.properties.extends, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.systems !== void 0) {
      let i = p.systems;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let d = i[n];
          if (typeof d == "string") {
            if (!Fe.test(d)) {
              let g = { instancePath: t + "/systems/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/patte\
rn", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: E.properties.systems.additionalProperties, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
          } else {
            let g = { instancePath: t + "/systems/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/systems/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: E.properties.systems.additionalProperties.type, parentSchema: E.properties.systems.additionalProperties, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let n = { instancePath: t + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" }, schema: E.properties.systems.
        type, parentSchema: E.properties.systems, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.settings !== void 0) {
      let i = p.settings;
      if (typeof i == "string") {
        if (!ir.test(i)) {
          let n = { instancePath: t + "/settings", schemaPath: "#/properties/settings/pattern", keyword: "pattern", params: { pattern: "\\.json$" }, schema: "\\.\
json$", parentSchema: E.properties.settings, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, schema: E.properties.settings.
        type, parentSchema: E.properties.settings, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.include !== void 0) {
      let i = p.include;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let d = 0; d < n; d++) {
          let g = i[d];
          if (typeof g == "string") {
            if (A(g) < 1) {
              let h = { instancePath: t + "/include/" + d, schemaPath: "rules.schema.json#/definitions/include/items/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: ne.items, data: g };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/include/" + d, schemaPath: "rules.schema.json#/definitions/include/items/type", keyword: "type", params: { type: "stri\
ng" }, schema: ne.items.type, parentSchema: ne.items, data: g };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/include", schemaPath: "rules.schema.json#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: ne.
        type, parentSchema: ne, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.demands !== void 0) {
      let i = p.demands;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let d = 0; d < n; d++) {
          let g = i[d];
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (Object.keys(g).length < 1) {
              let h = { instancePath: t + "/demands/" + d, schemaPath: "#/properties/demands/items/minProperties", keyword: "minProperties", params: { limit: 1 },
              schema: 1, parentSchema: E.properties.demands.items, data: g };
              e === null ? e = [h] : e.push(h), r++;
            }
            for (let h in g)
              if (!(h === "distinct" || h === "apart" || h === "why")) {
                let y = { instancePath: t + "/demands/" + d, schemaPath: "#/properties/demands/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: h }, schema: !1, parentSchema: E.properties.demands.items, data: g };
                e === null ? e = [y] : e.push(y), r++;
              }
            if (g.distinct !== void 0) {
              let h = g.distinct;
              if (Array.isArray(h)) {
                if (h.length < 2) {
                  let P = { instancePath: t + "/demands/" + d + "/distinct", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: ee, data: h };
                  e === null ? e = [P] : e.push(P), r++;
                }
                let y = h.length;
                for (let P = 0; P < y; P++) {
                  let k = h[P];
                  if (typeof k == "string") {
                    if (!Ue.test(k)) {
                      let w = { instancePath: t + "/demands/" + d + "/distinct/" + P, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: ee.items, data: k };
                      e === null ? e = [w] : e.push(w), r++;
                    }
                  } else {
                    let w = { instancePath: t + "/demands/" + d + "/distinct/" + P, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: ee.items.type, parentSchema: ee.items, data: k };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                }
              } else {
                let y = { instancePath: t + "/demands/" + d + "/distinct", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: ee.
                type, parentSchema: ee, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
            if (g.apart !== void 0) {
              let h = g.apart;
              if (Array.isArray(h)) {
                if (h.length < 2) {
                  let P = { instancePath: t + "/demands/" + d + "/apart", schemaPath: "#/definitions/paths/minItems", keyword: "minItems", params: { limit: 2 },
                  schema: 2, parentSchema: ee, data: h };
                  e === null ? e = [P] : e.push(P), r++;
                }
                let y = h.length;
                for (let P = 0; P < y; P++) {
                  let k = h[P];
                  if (typeof k == "string") {
                    if (!Ue.test(k)) {
                      let w = { instancePath: t + "/demands/" + d + "/apart/" + P, schemaPath: "#/definitions/paths/items/pattern", keyword: "pattern", params: {
                      pattern: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$" }, schema: "^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*$", parentSchema: ee.items, data: k };
                      e === null ? e = [w] : e.push(w), r++;
                    }
                  } else {
                    let w = { instancePath: t + "/demands/" + d + "/apart/" + P, schemaPath: "#/definitions/paths/items/type", keyword: "type", params: { type: "\
string" }, schema: ee.items.type, parentSchema: ee.items, data: k };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                }
              } else {
                let y = { instancePath: t + "/demands/" + d + "/apart", schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "array" }, schema: ee.
                type, parentSchema: ee, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
            if (g.why !== void 0) {
              let h = g.why;
              if (typeof h != "string") {
                let y = { instancePath: t + "/demands/" + d + "/why", schemaPath: "#/properties/demands/items/properties/why/type", keyword: "type", params: { type: "\
string" }, schema: E.properties.demands.items.properties.why.type, parentSchema: E.properties.demands.items.properties.why, data: h };
                e === null ? e = [y] : e.push(y), r++;
              }
            }
          } else {
            let h = { instancePath: t + "/demands/" + d, schemaPath: "#/properties/demands/items/type", keyword: "type", params: { type: "object" }, schema: E.properties.
            demands.items.type, parentSchema: E.properties.demands.items, data: g };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/demands", schemaPath: "#/properties/demands/type", keyword: "type", params: { type: "array" }, schema: E.properties.demands.
        type, parentSchema: E.properties.demands, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    p.entities !== void 0 && (ze.call(this, p.entities, { instancePath: t + "/entities", parentData: p, parentDataProperty: "entities", rootData: $ }) || (e = e ===
    null ? ze.errors : e.concat(ze.errors), r = e.length)), p.maps !== void 0 && (_e.call(this, p.maps, { instancePath: t + "/maps", parentData: p, parentDataProperty: "\
maps", rootData: $ }) || (e = e === null ? _e.errors : e.concat(_e.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: E.type, parentSchema: E, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ge.errors = e, r === 0;
}
var pr = Xe, Ce = { type: "object", properties: { include: { $ref: "#/definitions/include" }, entities: { $ref: "#/definitions/entities" }, maps: { $ref: "#/def\
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
ring"], examples: ["$settings.products.categories.transfer"] }, before: { type: "string", minLength: 1, examples: ["name"] }, after: { type: "string", minLength: 1,
examples: ["number"] }, kinds: { type: "array", items: { type: "string" }, examples: [["product"]] }, normalize: { $ref: "#/definitions/normalize" }, blank: { $ref: "\
#/definitions/scalars" }, ref: { type: "string", minLength: 1, examples: ["departments"] }, clue: { type: "object", "x-sides": !0, properties: {}, additionalProperties: {
enum: ["until-live"] }, examples: [{ crm: "until-live" }] }, suggest: { type: ["object", "null"], "x-sides": !0, properties: {}, additionalProperties: { $ref: "\
#/definitions/suggest" }, examples: [{ erp: { within: { in: "numberSeries", key: 1, by: "id", from: "first", to: "last" } } }] }, writeBack: { type: "string", "\
x-side": !0 } }, additionalProperties: { $ref: "#/definitions/fieldSide" } }, fieldSide: { type: ["string", "object"], minLength: 1, properties: { path: { type: "\
string", minLength: 1, examples: ["currency.code"] }, read: { type: "string", minLength: 1, examples: ['firstName & " " & lastName'] }, map: { type: "string", examples: [
"languages"] }, normalize: { $ref: "#/definitions/normalize" }, not: { type: "boolean", examples: [!0] }, default: { $ref: "#/definitions/scalar" }, flag: { type: "\
object", properties: { yes: { $ref: "#/definitions/scalar" }, no: { $ref: "#/definitions/scalar" } }, additionalProperties: !1, examples: [{ yes: 1, no: 0 }] },
lines: { type: ["array", "object", "string"], items: { type: "string", minLength: 1 }, minItems: 1, properties: { to: { type: ["array", "string"], items: { type: "\
string", minLength: 1 }, minItems: 1, examples: [["addressLine1", "addressLine2"]] }, maxLength: { type: "integer", minimum: 2, examples: [60] }, overflow: { enum: [
"join", "issue"], examples: ["issue"] } }, required: ["to"], additionalProperties: !1, examples: [["addressLine1", "addressLine2", "addressLine3"]] }, lookup: {
$ref: "#/definitions/lookup" }, write: { type: "object", properties: { path: { type: "string", minLength: 1, examples: ["currency.guid"] }, lookup: { $ref: "#/d\
efinitions/lookup" }, set: { type: "object", additionalProperties: { type: "string", minLength: 1 }, examples: [{ firstName: "$firstName($value)", lastName: "$l\
astName($value)" }] } }, additionalProperties: !1, examples: [{ path: "currency.guid", lookup: { in: "currencies", by: "guid", value: "code" } }] }, with: { type: "\
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
function Ne(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p)
      oe.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e ===
      null ? oe.errors : e.concat(oe.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Se.type, parentSchema: Se, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ne.errors = e, r === 0;
}
function De(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p)
      le.call(this, p[i], { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: $ }) || (e = e ===
      null ? le.errors : e.concat(le.errors), r = e.length);
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: xe.type, parentSchema: xe, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return De.errors = e, r === 0;
}
function Xe(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let i in p)
      if (!(i === "include" || i === "entities" || i === "maps")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: Ce,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.include !== void 0) {
      let i = p.include;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let d = 0; d < n; d++) {
          let g = i[d];
          if (typeof g == "string") {
            if (A(g) < 1) {
              let h = { instancePath: t + "/include/" + d, schemaPath: "#/definitions/include/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: ne.items, data: g };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/include/" + d, schemaPath: "#/definitions/include/items/type", keyword: "type", params: { type: "string" }, schema: ne.
            items.type, parentSchema: ne.items, data: g };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/include", schemaPath: "#/definitions/include/type", keyword: "type", params: { type: "array" }, schema: ne.type, parentSchema: ne,
        data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    p.entities !== void 0 && (Ne.call(this, p.entities, { instancePath: t + "/entities", parentData: p, parentDataProperty: "entities", rootData: $ }) || (e = e ===
    null ? Ne.errors : e.concat(Ne.errors), r = e.length)), p.maps !== void 0 && (De.call(this, p.maps, { instancePath: t + "/maps", parentData: p, parentDataProperty: "\
maps", rootData: $ }) || (e = e === null ? De.errors : e.concat(De.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Ce.type, parentSchema: Ce, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Xe.errors = e, r === 0;
}
var nr = Ye, m = { type: "object", additionalProperties: !1, required: ["version", "system", "protocol", "connection", "identity", "auth", "settleAfter", "resou\
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
documented, its name is not" }] } }, examples: [{ path: "/v1/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] } } }, X = { type: "\
object", additionalProperties: !1, properties: { about: { type: "string", minLength: 1, examples: ["client id, made under Settings > Integrations"] }, required: {
type: "boolean" }, secret: { type: "boolean" }, default: { type: ["string", "number", "boolean"], examples: ["https://api.example.com"] }, example: { type: ["st\
ring", "number", "boolean"], examples: ["5280101"] } }, examples: [{ required: !0, secret: !0, about: "the secret of that client" }] }, Z = { type: "object", additionalProperties: !1,
properties: { user: { type: "string", minLength: 1, examples: ["{clientId}"] }, password: { type: "string", minLength: 1, examples: ["{clientSecret}"] } }, required: [
"user", "password"], examples: [{ user: "{user}", password: "{password}" }] }, j = { anyOf: [{ type: "string", pattern: "^\\d+(ms|s|m|h|d)$" }, { type: "integer",
enum: [0] }], examples: ["30s", "15m", "1h", 0] }, D = { type: "object", additionalProperties: !1, properties: { allowed: { type: "integer", minimum: 1, examples: [
10] }, use: { type: "integer", minimum: 1, examples: [8] }, sharedBy: { type: "array", items: { type: "string", minLength: 1 }, examples: [["url", "clientId"]] } },
required: ["use"], examples: [{ allowed: 10, use: 8, sharedBy: ["url", "clientId"] }] }, he = { anyOf: [{ type: "string", pattern: "^\\d+(B|KB|MB)$" }, { type: "\
integer", minimum: 1 }], examples: ["64MB", "500KB"] }, F = { type: "object", additionalProperties: !1, properties: { style: { type: "string", enum: ["token", "\
offset", "page", "none"], examples: ["token"] }, size: { type: "string", minLength: 1, examples: ["rowCount"] }, token: { type: "string", minLength: 1, examples: [
"pageToken"] }, next: { type: "object", additionalProperties: !1, properties: { header: { type: "string", minLength: 1, examples: ["NextPageToken"] }, path: { type: "\
string", minLength: 1, examples: ["meta.next"] } }, examples: [{ header: "NextPageToken" }] }, offset: { type: "string", minLength: 1, examples: ["firstRow"] },
page: { type: "string", minLength: 1, examples: ["page"] }, first: { type: "integer", minimum: 0, examples: [0] }, total: { type: "string", minLength: 1, examples: [
"meta.total"] }, ahead: { type: "integer", minimum: 1, examples: [4] }, overlap: { type: "boolean" } }, required: ["style"], examples: [{ style: "token", size: "\
rowCount", token: "pageToken", next: { header: "NextPageToken" } }, { style: "offset", size: "limit", offset: "offset" }] }, or = new RegExp("^[a-z][a-z0-9-]*$",
"u"), lr = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u"), re = new RegExp("^\\d+(ms|s|m|h|d)$", "u"), mr = new RegExp("^\\d+(B|KB|MB)$", "u"), M = { type: "object",
additionalProperties: !1, properties: { url: { type: "string", minLength: 1, examples: ["{url}/v1/token", "{tokenUrl}"] }, json: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ client_id: "{clientId}", client_secret: "{clientSecret}" }] }, form: { type: "object", additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ grant_type: "client_credentials", client_id: "{clientId}", client_secret: "{clientSecret}" }] }, basic: {
allOf: [{ $ref: "#/definitions/basic" }] }, answer: { type: "object", additionalProperties: !1, properties: { token: { type: "string", minLength: 1, examples: [
"access_token"] }, expiresIn: { type: "string", minLength: 1, examples: ["access_token_expires_in"] } }, examples: [{ token: "access_token", expiresIn: "access_\
token_expires_in" }] } }, required: ["url"], examples: [{ url: "{tokenUrl}", form: { grant_type: "client_credentials", client_id: "{clientId}", client_secret: "\
{clientSecret}" } }] };
function Be(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.url === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: M.required, parentSchema: M, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in p)
      if (!(i === "url" || i === "json" || i === "form" || i === "basic" || i === "answer")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: M,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.url !== void 0) {
      let i = p.url;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: M.properties.
          url, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: M.properties.url.type, parentSchema: M.
        properties.url, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.json !== void 0) {
      let i = p.json;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let d = i[n];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean" && d !== null) {
            let g = { instancePath: t + "/json/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "\
type", params: { type: M.properties.json.additionalProperties.type }, schema: M.properties.json.additionalProperties.type, parentSchema: M.properties.json.additionalProperties,
            data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let n = { instancePath: t + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" }, schema: M.properties.json.type, parentSchema: M.
        properties.json, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.form !== void 0) {
      let i = p.form;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let d = i[n];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean" && d !== null) {
            let g = { instancePath: t + "/form/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/form/additionalProperties/type", keyword: "\
type", params: { type: M.properties.form.additionalProperties.type }, schema: M.properties.form.additionalProperties.type, parentSchema: M.properties.form.additionalProperties,
            data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      else {
        let n = { instancePath: t + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "object" }, schema: M.properties.form.type, parentSchema: M.
        properties.form, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.basic !== void 0) {
      let i = p.basic;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.user === void 0) {
          let n = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: Z.
          required, parentSchema: Z, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.password === void 0) {
          let n = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" }, schema: Z.
          required, parentSchema: Z, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i)
          if (!(n === "user" || n === "password")) {
            let d = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: Z, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.user !== void 0) {
          let n = i.user;
          if (typeof n == "string") {
            if (A(n) < 1) {
              let d = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: Z.properties.user, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" }, schema: Z.
            properties.user.type, parentSchema: Z.properties.user, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.password !== void 0) {
          let n = i.password;
          if (typeof n == "string") {
            if (A(n) < 1) {
              let d = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: Z.properties.password, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "string" },
            schema: Z.properties.password.type, parentSchema: Z.properties.password, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: Z.type, parentSchema: Z,
        data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.answer !== void 0) {
      let i = p.answer;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i)
          if (!(n === "token" || n === "expiresIn")) {
            let d = { instancePath: t + "/answer", schemaPath: "#/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n },
            schema: !1, parentSchema: M.properties.answer, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        if (i.token !== void 0) {
          let n = i.token;
          if (typeof n == "string") {
            if (A(n) < 1) {
              let d = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: M.properties.answer.properties.token, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/answer/token", schemaPath: "#/properties/answer/properties/token/type", keyword: "type", params: { type: "string" }, schema: M.
            properties.answer.properties.token.type, parentSchema: M.properties.answer.properties.token, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (i.expiresIn !== void 0) {
          let n = i.expiresIn;
          if (typeof n == "string") {
            if (A(n) < 1) {
              let d = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: M.properties.answer.properties.expiresIn, data: n };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/answer/expiresIn", schemaPath: "#/properties/answer/properties/expiresIn/type", keyword: "type", params: { type: "stri\
ng" }, schema: M.properties.answer.properties.expiresIn.type, parentSchema: M.properties.answer.properties.expiresIn, data: n };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "object" }, schema: M.properties.answer.
        type, parentSchema: M.properties.answer, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Be.errors = e, r === 0;
}
var Ke = { type: "object", additionalProperties: { $ref: "#/definitions/argument" }, examples: [{ first: { type: "Int", value: "$pageSize" } }] }, ie = { type: "\
object", additionalProperties: !1, properties: { type: { type: "string", minLength: 1, examples: ["Int!", "[{Type}_Input!]!"] }, value: { examples: ["$filter", [
"$row"], { id: "$key", patch: "$row" }, "{company}"] } }, required: ["type", "value"], examples: [{ type: "[{Type}_Input!]!", value: ["$row"] }] };
function Y(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p))
    for (let i in p) {
      let n = p[i];
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.type === void 0) {
          let d = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "type" }, schema: ie.required, parentSchema: ie, data: n };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (n.value === void 0) {
          let d = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/required", keyword: "required", params: {
          missingProperty: "value" }, schema: ie.required, parentSchema: ie, data: n };
          e === null ? e = [d] : e.push(d), r++;
        }
        for (let d in n)
          if (!(d === "type" || d === "value")) {
            let g = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/additionalProperties", keyword: "a\
dditionalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: ie, data: n };
            e === null ? e = [g] : e.push(g), r++;
          }
        if (n.type !== void 0) {
          let d = n.type;
          if (typeof d == "string") {
            if (A(d) < 1) {
              let g = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/minLen\
gth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: ie.properties.type, data: d };
              e === null ? e = [g] : e.push(g), r++;
            }
          } else {
            let g = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/argument/properties/type/type", keyword: "\
type", params: { type: "string" }, schema: ie.properties.type.type, parentSchema: ie.properties.type, data: d };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let d = { instancePath: t + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/argument/type", keyword: "type", params: { type: "\
object" }, schema: ie.type, parentSchema: ie, data: n };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Ke.type, parentSchema: Ke, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Y.errors = e, r === 0;
}
var U = { type: "object", additionalProperties: !1, properties: { field: { type: "string", minLength: 1, examples: ["{table}_create", "update{Type}"] }, arguments: {
allOf: [{ $ref: "#/definitions/arguments" }], examples: [{ id: { type: "ID!", value: "$key" }, input: { type: "{Type}Input!", value: "$row" } }] }, record: { type: "\
string", minLength: 1, examples: ["items", "customer"] }, affected: { type: "string", minLength: 1, examples: ["affectedRows"] }, refusals: { type: ["string", "\
array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 }, examples: ["userErrors.message", ["userErrors.field", "userErrors.message"]] } }, required: [
"field", "arguments"], examples: [{ field: "{table}_create", arguments: { values: { type: "[{Type}_Input!]!", value: ["$row"] } }, record: "items", affected: "a\
ffectedRows" }] };
function pe(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.field === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, schema: U.required, parentSchema: U, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (p.arguments === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "arguments" }, schema: U.required, parentSchema: U, data: p };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in p)
      if (!(i === "field" || i === "arguments" || i === "record" || i === "affected" || i === "refusals")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: U,
        data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (p.field !== void 0) {
      let i = p.field;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: U.
          properties.field, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: U.properties.field.type,
        parentSchema: U.properties.field, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.arguments !== void 0 && (Y.call(this, p.arguments, { instancePath: t + "/arguments", parentData: p, parentDataProperty: "arguments", rootData: $ }) ||
    (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), p.record !== void 0) {
      let i = p.record;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/record", schemaPath: "#/properties/record/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: U.
          properties.record, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, schema: U.properties.record.
        type, parentSchema: U.properties.record, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.affected !== void 0) {
      let i = p.affected;
      if (typeof i == "string") {
        if (A(i) < 1) {
          let n = { instancePath: t + "/affected", schemaPath: "#/properties/affected/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: U.
          properties.affected, data: i };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/affected", schemaPath: "#/properties/affected/type", keyword: "type", params: { type: "string" }, schema: U.properties.affected.
        type, parentSchema: U.properties.affected, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (p.refusals !== void 0) {
      let i = p.refusals;
      if (typeof i != "string" && !Array.isArray(i)) {
        let n = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: U.properties.refusals.type }, schema: U.
        properties.refusals.type, parentSchema: U.properties.refusals, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof i == "string" && A(i) < 1) {
        let n = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: U.
        properties.refusals, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let d = { instancePath: t + "/refusals", schemaPath: "#/properties/refusals/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: U.
          properties.refusals, data: i };
          e === null ? e = [d] : e.push(d), r++;
        }
        let n = i.length;
        for (let d = 0; d < n; d++) {
          let g = i[d];
          if (typeof g == "string") {
            if (A(g) < 1) {
              let h = { instancePath: t + "/refusals/" + d, schemaPath: "#/properties/refusals/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: U.properties.refusals.items, data: g };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/refusals/" + d, schemaPath: "#/properties/refusals/items/type", keyword: "type", params: { type: "string" }, schema: U.
            properties.refusals.items.type, parentSchema: U.properties.refusals.items, data: g };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: U.type, parentSchema: U, data: p };
    e === null ? e = [i] : e.push(i), r++;
  }
  return pe.errors = e, r === 0;
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
/customers", paging: "token", changes: !0, can: ["create", "update"], key: "guid" }] }, I = { type: "object", additionalProperties: !1, properties: { query: { type: "\
string", minLength: 1, examples: ["numbers"] }, argument: { type: "string", minLength: 1, examples: ["ids"] }, type: { type: "string", minLength: 1, examples: [
"[ID!]"] }, value: { type: "string", minLength: 1, examples: ['email:"{value}"', "email eq '{value}'"] }, many: { type: "boolean" }, most: { type: "integer", minimum: 1,
examples: [50] } }, examples: [{ query: "numbers", many: !0 }, { query: "code" }] }, cr = new RegExp("^[A-Za-z_]\\w*$", "u");
function ue(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    for (let h in p)
      if (!me.call(b.properties, h)) {
        let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, schema: !1, parentSchema: b,
        data: p };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (p.path !== void 0) {
      let h = p.path;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.path, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: b.properties.path.type, parentSchema: b.
        properties.path, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.createAt !== void 0) {
      let h = p.createAt;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.createAt, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/createAt", schemaPath: "#/properties/createAt/type", keyword: "type", params: { type: "string" }, schema: b.properties.createAt.
        type, parentSchema: b.properties.createAt, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.item !== void 0) {
      let h = p.item;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.item, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" }, schema: b.properties.item.type, parentSchema: b.
        properties.item, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.query !== void 0) {
      let h = p.query;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let P = h[y];
          if (typeof P != "string") {
            let k = { instancePath: t + "/query/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/query/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.query.additionalProperties.type, parentSchema: b.properties.query.additionalProperties, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      else {
        let y = { instancePath: t + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, schema: b.properties.query.type,
        parentSchema: b.properties.query, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.table !== void 0) {
      let h = p.table;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.table, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, schema: b.properties.table.type,
        parentSchema: b.properties.table, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.words !== void 0) {
      let h = p.words;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let P = h[y];
          if (typeof P != "string") {
            let k = { instancePath: t + "/words/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/words/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.words.additionalProperties.type, parentSchema: b.properties.words.additionalProperties, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      else {
        let y = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, schema: b.properties.words.type,
        parentSchema: b.properties.words, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.single !== void 0) {
      let h = p.single;
      if (typeof h != "boolean") {
        let y = { instancePath: t + "/single", schemaPath: "#/properties/single/type", keyword: "type", params: { type: "boolean" }, schema: b.properties.single.
        type, parentSchema: b.properties.single, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.key !== void 0) {
      let h = p.key, y = r, P = !1, k = r;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let w = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.key.anyOf[0], data: h };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let w = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.properties.key.anyOf[0].
        type, parentSchema: b.properties.key.anyOf[0], data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
      var i = k === r;
      if (P = P || i, !P) {
        let w = r;
        if (Array.isArray(h)) {
          let x = h.length;
          for (let u = 0; u < x; u++) {
            let l = h[u];
            if (typeof l == "string") {
              if (A(l) < 1) {
                let s = { instancePath: t + "/key/" + u, schemaPath: "#/properties/key/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
                parentSchema: b.properties.key.anyOf[1].items, data: l };
                e === null ? e = [s] : e.push(s), r++;
              }
            } else {
              let s = { instancePath: t + "/key/" + u, schemaPath: "#/properties/key/anyOf/1/items/type", keyword: "type", params: { type: "string" }, schema: b.
              properties.key.anyOf[1].items.type, parentSchema: b.properties.key.anyOf[1].items, data: l };
              e === null ? e = [s] : e.push(s), r++;
            }
          }
        } else {
          let x = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: b.properties.key.
          anyOf[1].type, parentSchema: b.properties.key.anyOf[1], data: h };
          e === null ? e = [x] : e.push(x), r++;
        }
        var i = w === r;
        P = P || i;
      }
      if (P)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let w = { instancePath: t + "/key", schemaPath: "#/properties/key/anyOf", keyword: "anyOf", params: {}, schema: b.properties.key.anyOf, parentSchema: b.
        properties.key, data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (p.created !== void 0) {
      let h = p.created;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/created", schemaPath: "#/properties/created/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.created, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, schema: b.properties.created.
        type, parentSchema: b.properties.created, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.stamp !== void 0) {
      let h = p.stamp;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.stamp, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" }, schema: b.properties.stamp.type,
        parentSchema: b.properties.stamp, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.paging !== void 0) {
      let h = p.paging;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/paging", schemaPath: "#/properties/paging/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.paging, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/paging", schemaPath: "#/properties/paging/type", keyword: "type", params: { type: "string" }, schema: b.properties.paging.
        type, parentSchema: b.properties.paging, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.pageSize !== void 0) {
      let h = p.pageSize;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
        let y = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, schema: b.properties.pageSize.
        type, parentSchema: b.properties.pageSize, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h))) {
        let y = { instancePath: t + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1,
        parentSchema: b.properties.pageSize, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.changes !== void 0) {
      let h = p.changes;
      if (typeof h != "boolean") {
        let y = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "boolean" }, schema: b.properties.changes.
        type, parentSchema: b.properties.changes, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.refresh !== void 0) {
      let h = p.refresh, y = r, P = !1, k = r;
      if (typeof h == "string") {
        if (!re.test(h)) {
          let w = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|h|d)\
$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: h };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let w = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.anyOf[0].
        type, parentSchema: j.anyOf[0], data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
      var n = k === r;
      if (P = P || n, !P) {
        let w = r;
        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
          let x = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.anyOf[1].
          type, parentSchema: j.anyOf[1], data: h };
          e === null ? e = [x] : e.push(x), r++;
        }
        if (h !== 0) {
          let x = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].enum },
          schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: h };
          e === null ? e = [x] : e.push(x), r++;
        }
        var n = w === r;
        P = P || n;
      }
      if (P)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let w = { instancePath: t + "/refresh", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j, data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (p.can !== void 0) {
      let h = p.can;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let w = 0; w < y; w++) {
          let N = h[w];
          if (typeof N != "string") {
            let x = { instancePath: t + "/can/" + w, schemaPath: "#/properties/can/items/type", keyword: "type", params: { type: "string" }, schema: b.properties.
            can.items.type, parentSchema: b.properties.can.items, data: N };
            e === null ? e = [x] : e.push(x), r++;
          }
          if (!(N === "create" || N === "update" || N === "delete" || N === "together")) {
            let x = { instancePath: t + "/can/" + w, schemaPath: "#/properties/can/items/enum", keyword: "enum", params: { allowedValues: b.properties.can.items.
            enum }, schema: b.properties.can.items.enum, parentSchema: b.properties.can.items, data: N };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
        let P = h.length, k;
        if (P > 1) {
          let w = {};
          for (; P--; ) {
            let N = h[P];
            if (typeof N == "string") {
              if (typeof w[N] == "number") {
                k = w[N];
                let x = { instancePath: t + "/can", schemaPath: "#/properties/can/uniqueItems", keyword: "uniqueItems", params: { i: P, j: k }, schema: !0, parentSchema: b.
                properties.can, data: h };
                e === null ? e = [x] : e.push(x), r++;
                break;
              }
              w[N] = P;
            }
          }
        }
      } else {
        let y = { instancePath: t + "/can", schemaPath: "#/properties/can/type", keyword: "type", params: { type: "array" }, schema: b.properties.can.type, parentSchema: b.
        properties.can, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.types !== void 0) {
      let h = p.types;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        for (let y in h)
          if (!(y === "text" || y === "integer" || y === "decimal" || y === "boolean" || y === "date")) {
            let P = { instancePath: t + "/types", schemaPath: "#/properties/types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y },
            schema: !1, parentSchema: b.properties.types, data: h };
            e === null ? e = [P] : e.push(P), r++;
          }
        if (h.text !== void 0) {
          let y = h.text;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let k = 0; k < P; k++) {
              let w = y[k];
              if (typeof w == "string") {
                if (A(w) < 1) {
                  let N = { instancePath: t + "/types/text/" + k, schemaPath: "#/properties/types/properties/text/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.text.items, data: w };
                  e === null ? e = [N] : e.push(N), r++;
                }
              } else {
                let N = { instancePath: t + "/types/text/" + k, schemaPath: "#/properties/types/properties/text/items/type", keyword: "type", params: { type: "s\
tring" }, schema: b.properties.types.properties.text.items.type, parentSchema: b.properties.types.properties.text.items, data: w };
                e === null ? e = [N] : e.push(N), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/text", schemaPath: "#/properties/types/properties/text/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.text.type, parentSchema: b.properties.types.properties.text, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (h.integer !== void 0) {
          let y = h.integer;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let k = 0; k < P; k++) {
              let w = y[k];
              if (typeof w == "string") {
                if (A(w) < 1) {
                  let N = { instancePath: t + "/types/integer/" + k, schemaPath: "#/properties/types/properties/integer/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.integer.items, data: w };
                  e === null ? e = [N] : e.push(N), r++;
                }
              } else {
                let N = { instancePath: t + "/types/integer/" + k, schemaPath: "#/properties/types/properties/integer/items/type", keyword: "type", params: { type: "\
string" }, schema: b.properties.types.properties.integer.items.type, parentSchema: b.properties.types.properties.integer.items, data: w };
                e === null ? e = [N] : e.push(N), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/integer", schemaPath: "#/properties/types/properties/integer/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.integer.type, parentSchema: b.properties.types.properties.integer, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (h.decimal !== void 0) {
          let y = h.decimal;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let k = 0; k < P; k++) {
              let w = y[k];
              if (typeof w == "string") {
                if (A(w) < 1) {
                  let N = { instancePath: t + "/types/decimal/" + k, schemaPath: "#/properties/types/properties/decimal/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.decimal.items, data: w };
                  e === null ? e = [N] : e.push(N), r++;
                }
              } else {
                let N = { instancePath: t + "/types/decimal/" + k, schemaPath: "#/properties/types/properties/decimal/items/type", keyword: "type", params: { type: "\
string" }, schema: b.properties.types.properties.decimal.items.type, parentSchema: b.properties.types.properties.decimal.items, data: w };
                e === null ? e = [N] : e.push(N), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/decimal", schemaPath: "#/properties/types/properties/decimal/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.decimal.type, parentSchema: b.properties.types.properties.decimal, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (h.boolean !== void 0) {
          let y = h.boolean;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let k = 0; k < P; k++) {
              let w = y[k];
              if (typeof w == "string") {
                if (A(w) < 1) {
                  let N = { instancePath: t + "/types/boolean/" + k, schemaPath: "#/properties/types/properties/boolean/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.boolean.items, data: w };
                  e === null ? e = [N] : e.push(N), r++;
                }
              } else {
                let N = { instancePath: t + "/types/boolean/" + k, schemaPath: "#/properties/types/properties/boolean/items/type", keyword: "type", params: { type: "\
string" }, schema: b.properties.types.properties.boolean.items.type, parentSchema: b.properties.types.properties.boolean.items, data: w };
                e === null ? e = [N] : e.push(N), r++;
              }
            }
          } else {
            let P = { instancePath: t + "/types/boolean", schemaPath: "#/properties/types/properties/boolean/type", keyword: "type", params: { type: "array" }, schema: b.
            properties.types.properties.boolean.type, parentSchema: b.properties.types.properties.boolean, data: y };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (h.date !== void 0) {
          let y = h.date;
          if (Array.isArray(y)) {
            let P = y.length;
            for (let k = 0; k < P; k++) {
              let w = y[k];
              if (typeof w == "string") {
                if (A(w) < 1) {
                  let N = { instancePath: t + "/types/date/" + k, schemaPath: "#/properties/types/properties/date/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: b.properties.types.properties.date.items, data: w };
                  e === null ? e = [N] : e.push(N), r++;
                }
              } else {
                let N = { instancePath: t + "/types/date/" + k, schemaPath: "#/properties/types/properties/date/items/type", keyword: "type", params: { type: "s\
tring" }, schema: b.properties.types.properties.date.items.type, parentSchema: b.properties.types.properties.date.items, data: w };
                e === null ? e = [N] : e.push(N), r++;
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
        parentSchema: b.properties.types, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.maxLength !== void 0) {
      let h = p.maxLength;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let P = h[y];
          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
            let k = { instancePath: t + "/maxLength/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/typ\
e", keyword: "type", params: { type: "integer" }, schema: b.properties.maxLength.additionalProperties.type, parentSchema: b.properties.maxLength.additionalProperties,
            data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) {
            let k = { instancePath: t + "/maxLength/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/maxLength/additionalProperties/min\
imum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: b.properties.maxLength.additionalProperties, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      else {
        let y = { instancePath: t + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "object" }, schema: b.properties.maxLength.
        type, parentSchema: b.properties.maxLength, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.findBy !== void 0) {
      let h = p.findBy, y = r, P = !1, k = r;
      if (typeof h != "string") {
        let w = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: b.properties.
        findBy.anyOf[0].type, parentSchema: b.properties.findBy.anyOf[0], data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
      if (h !== "any") {
        let w = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/0/enum", keyword: "enum", params: { allowedValues: b.properties.findBy.anyOf[0].
        enum }, schema: b.properties.findBy.anyOf[0].enum, parentSchema: b.properties.findBy.anyOf[0], data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
      var d = k === r;
      if (P = P || d, !P) {
        let w = r;
        if (h && typeof h == "object" && !Array.isArray(h))
          for (let x in h) {
            let u = h[x];
            if (u && typeof u == "object" && !Array.isArray(u)) {
              for (let l in u)
                if (!(l === "query" || l === "argument" || l === "type" || l === "value" || l === "many" || l === "most")) {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: I, data: u };
                  e === null ? e = [s] : e.push(s), r++;
                }
              if (u.query !== void 0) {
                let l = u.query;
                if (typeof l == "string") {
                  if (A(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/qu\
ery/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.query, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/quer\
y/type", keyword: "type", params: { type: "string" }, schema: I.properties.query.type, parentSchema: I.properties.query, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (u.argument !== void 0) {
                let l = u.argument;
                if (typeof l == "string") {
                  if (A(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties\
/argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.argument, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/a\
rgument/type", keyword: "type", params: { type: "string" }, schema: I.properties.argument.type, parentSchema: I.properties.argument, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (u.type !== void 0) {
                let l = u.type;
                if (typeof l == "string") {
                  if (A(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/typ\
e/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.type, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/\
type", keyword: "type", params: { type: "string" }, schema: I.properties.type.type, parentSchema: I.properties.type, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (u.value !== void 0) {
                let l = u.value;
                if (typeof l == "string") {
                  if (A(l) < 1) {
                    let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/va\
lue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.value, data: l };
                    e === null ? e = [s] : e.push(s), r++;
                  }
                } else {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/valu\
e/type", keyword: "type", params: { type: "string" }, schema: I.properties.value.type, parentSchema: I.properties.value, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (u.many !== void 0) {
                let l = u.many;
                if (typeof l != "boolean") {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/\
type", keyword: "type", params: { type: "boolean" }, schema: I.properties.many.type, parentSchema: I.properties.many, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
              if (u.most !== void 0) {
                let l = u.most;
                if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
type", keyword: "type", params: { type: "integer" }, schema: I.properties.most.type, parentSchema: I.properties.most, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
                if (typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l))) {
                  let s = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/\
minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: I.properties.most, data: l };
                  e === null ? e = [s] : e.push(s), r++;
                }
              }
            } else {
              let l = { instancePath: t + "/findBy/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
              type: "object" }, schema: I.type, parentSchema: I, data: u };
              e === null ? e = [l] : e.push(l), r++;
            }
          }
        else {
          let x = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: b.properties.
          findBy.anyOf[1].type, parentSchema: b.properties.findBy.anyOf[1], data: h };
          e === null ? e = [x] : e.push(x), r++;
        }
        var d = w === r;
        P = P || d;
      }
      if (P)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let w = { instancePath: t + "/findBy", schemaPath: "#/properties/findBy/anyOf", keyword: "anyOf", params: {}, schema: b.properties.findBy.anyOf, parentSchema: b.
        properties.findBy, data: h };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (p.filters !== void 0) {
      let h = p.filters;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let P = h[y];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            for (let k in P)
              if (!(k === "query" || k === "argument" || k === "type" || k === "value" || k === "many" || k === "most")) {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/additionalProperties", keyword: "\
additionalProperties", params: { additionalProperty: k }, schema: !1, parentSchema: I, data: P };
                e === null ? e = [w] : e.push(w), r++;
              }
            if (P.query !== void 0) {
              let k = P.query;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/que\
ry/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.query, data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/query", schemaPath: "#/definitions/ask/properties/query\
/type", keyword: "type", params: { type: "string" }, schema: I.properties.query.type, parentSchema: I.properties.query, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.argument !== void 0) {
              let k = P.argument;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/\
argument/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.argument, data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/argument", schemaPath: "#/definitions/ask/properties/ar\
gument/type", keyword: "type", params: { type: "string" }, schema: I.properties.argument.type, parentSchema: I.properties.argument, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.type !== void 0) {
              let k = P.type;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type\
/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.type, data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/ask/properties/type/t\
ype", keyword: "type", params: { type: "string" }, schema: I.properties.type.type, parentSchema: I.properties.type, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.value !== void 0) {
              let k = P.value;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/val\
ue/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: I.properties.value, data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/ask/properties/value\
/type", keyword: "type", params: { type: "string" }, schema: I.properties.value.type, parentSchema: I.properties.value, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.many !== void 0) {
              let k = P.many;
              if (typeof k != "boolean") {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/many", schemaPath: "#/definitions/ask/properties/many/t\
ype", keyword: "type", params: { type: "boolean" }, schema: I.properties.many.type, parentSchema: I.properties.many, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.most !== void 0) {
              let k = P.most;
              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/t\
ype", keyword: "type", params: { type: "integer" }, schema: I.properties.most.type, parentSchema: I.properties.most, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
              if (typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k))) {
                let w = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/most", schemaPath: "#/definitions/ask/properties/most/m\
inimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: I.properties.most, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
          } else {
            let k = { instancePath: t + "/filters/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ask/type", keyword: "type", params: {
            type: "object" }, schema: I.type, parentSchema: I, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      else {
        let y = { instancePath: t + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "object" }, schema: b.properties.filters.
        type, parentSchema: b.properties.filters, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.readOnly !== void 0) {
      let h = p.readOnly;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let P = 0; P < y; P++) {
          let k = h[P];
          if (typeof k == "string") {
            if (A(k) < 1) {
              let w = { instancePath: t + "/readOnly/" + P, schemaPath: "#/properties/readOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: b.properties.readOnly.items, data: k };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/readOnly/" + P, schemaPath: "#/properties/readOnly/items/type", keyword: "type", params: { type: "string" }, schema: b.
            properties.readOnly.items.type, parentSchema: b.properties.readOnly.items, data: k };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "array" }, schema: b.properties.readOnly.
        type, parentSchema: b.properties.readOnly, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.writeOnly !== void 0) {
      let h = p.writeOnly;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let P = 0; P < y; P++) {
          let k = h[P];
          if (typeof k == "string") {
            if (A(k) < 1) {
              let w = { instancePath: t + "/writeOnly/" + P, schemaPath: "#/properties/writeOnly/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: b.properties.writeOnly.items, data: k };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/writeOnly/" + P, schemaPath: "#/properties/writeOnly/items/type", keyword: "type", params: { type: "string" }, schema: b.
            properties.writeOnly.items.type, parentSchema: b.properties.writeOnly.items, data: k };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/writeOnly", schemaPath: "#/properties/writeOnly/type", keyword: "type", params: { type: "array" }, schema: b.properties.writeOnly.
        type, parentSchema: b.properties.writeOnly, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.writeAs !== void 0) {
      let h = p.writeAs;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let P = h[y];
          if (typeof P == "string") {
            if (A(P) < 1) {
              let k = { instancePath: t + "/writeAs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/minLe\
ngth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.writeAs.additionalProperties, data: P };
              e === null ? e = [k] : e.push(k), r++;
            }
          } else {
            let k = { instancePath: t + "/writeAs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writeAs/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.writeAs.additionalProperties.type, parentSchema: b.properties.writeAs.additionalProperties, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      else {
        let y = { instancePath: t + "/writeAs", schemaPath: "#/properties/writeAs/type", keyword: "type", params: { type: "object" }, schema: b.properties.writeAs.
        type, parentSchema: b.properties.writeAs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.pairs !== void 0) {
      let h = p.pairs;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        for (let y in h) {
          let P = r;
          if (typeof y == "string" && !cr.test(y)) {
            let k = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]\\w*$" },
            schema: "^[A-Za-z_]\\w*$", parentSchema: b.properties.pairs.propertyNames, data: y, propertyName: y };
            e === null ? e = [k] : e.push(k), r++;
          }
          var g = P === r;
          if (!g) {
            let k = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/propertyNames", keyword: "propertyNames", params: { propertyName: y }, schema: b.
            properties.pairs.propertyNames, parentSchema: b.properties.pairs, data: h };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
        for (let y in h) {
          let P = h[y];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.list === void 0) {
              let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "list" }, schema: b.properties.pairs.additionalProperties.required, parentSchema: b.properties.pairs.
              additionalProperties, data: P };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.name === void 0) {
              let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "name" }, schema: b.properties.pairs.additionalProperties.required, parentSchema: b.properties.pairs.
              additionalProperties, data: P };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.value === void 0) {
              let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/required",
              keyword: "required", params: { missingProperty: "value" }, schema: b.properties.pairs.additionalProperties.required, parentSchema: b.properties.pairs.
              additionalProperties, data: P };
              e === null ? e = [k] : e.push(k), r++;
            }
            for (let k in P)
              if (!(k === "list" || k === "name" || k === "value")) {
                let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/additio\
nalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, schema: !1, parentSchema: b.properties.pairs.additionalProperties, data: P };
                e === null ? e = [w] : e.push(w), r++;
              }
            if (P.list !== void 0) {
              let k = P.list;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.pairs.additionalProperties.properties.list, data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/list", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/list/type", keyword: "type", params: { type: "string" }, schema: b.properties.pairs.additionalProperties.properties.list.type, parentSchema: b.properties.
                pairs.additionalProperties.properties.list, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.name !== void 0) {
              let k = P.name;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProper\
ties/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.pairs.additionalProperties.properties.name, data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/pairs/additionalProperti\
es/properties/name/type", keyword: "type", params: { type: "string" }, schema: b.properties.pairs.additionalProperties.properties.name.type, parentSchema: b.properties.
                pairs.additionalProperties.properties.name, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (P.value !== void 0) {
              let k = P.value;
              if (typeof k == "string") {
                if (A(k) < 1) {
                  let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPrope\
rties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.properties.pairs.additionalProperties.properties.value,
                  data: k };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                let w = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/pairs/additionalPropert\
ies/properties/value/type", keyword: "type", params: { type: "string" }, schema: b.properties.pairs.additionalProperties.properties.value.type, parentSchema: b.
                properties.pairs.additionalProperties.properties.value, data: k };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
          } else {
            let k = { instancePath: t + "/pairs/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pairs/additionalProperties/type", keyword: "\
type", params: { type: "object" }, schema: b.properties.pairs.additionalProperties.type, parentSchema: b.properties.pairs.additionalProperties, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "object" }, schema: b.properties.pairs.type,
        parentSchema: b.properties.pairs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.decimalsAs !== void 0) {
      let h = p.decimalsAs;
      if (typeof h != "string") {
        let y = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/type", keyword: "type", params: { type: "string" }, schema: b.properties.
        decimalsAs.type, parentSchema: b.properties.decimalsAs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (!(h === "number" || h === "text")) {
        let y = { instancePath: t + "/decimalsAs", schemaPath: "#/properties/decimalsAs/enum", keyword: "enum", params: { allowedValues: b.properties.decimalsAs.
        enum }, schema: b.properties.decimalsAs.enum, parentSchema: b.properties.decimalsAs, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.emptyAsOne !== void 0) {
      let h = p.emptyAsOne;
      if (Array.isArray(h)) {
        let y = h.length;
        for (let P = 0; P < y; P++) {
          let k = h[P];
          if (typeof k == "string") {
            if (A(k) < 1) {
              let w = { instancePath: t + "/emptyAsOne/" + P, schemaPath: "#/properties/emptyAsOne/items/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: b.properties.emptyAsOne.items, data: k };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let w = { instancePath: t + "/emptyAsOne/" + P, schemaPath: "#/properties/emptyAsOne/items/type", keyword: "type", params: { type: "string" }, schema: b.
            properties.emptyAsOne.items.type, parentSchema: b.properties.emptyAsOne.items, data: k };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/emptyAsOne", schemaPath: "#/properties/emptyAsOne/type", keyword: "type", params: { type: "array" }, schema: b.properties.
        emptyAsOne.type, parentSchema: b.properties.emptyAsOne, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.note !== void 0) {
      let h = p.note;
      if (typeof h == "string") {
        if (A(h) < 1) {
          let y = { instancePath: t + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: b.
          properties.note, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, schema: b.properties.note.type, parentSchema: b.
        properties.note, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (p.assumed !== void 0) {
      let h = p.assumed;
      if (h && typeof h == "object" && !Array.isArray(h))
        for (let y in h) {
          let P = h[y];
          if (typeof P != "string") {
            let k = { instancePath: t + "/assumed/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: b.properties.assumed.additionalProperties.type, parentSchema: b.properties.assumed.additionalProperties, data: P };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      else {
        let y = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: b.properties.assumed.
        type, parentSchema: b.properties.assumed, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: b.type, parentSchema: b, data: p };
    e === null ? e = [h] : e.push(h), r++;
  }
  return ue.errors = e, r === 0;
}
function Ye(p, { instancePath: t = "", parentData: V, parentDataProperty: C, rootData: $ = p } = {}) {
  let e = null, r = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.version === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.system === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.protocol === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.connection === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.identity === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.auth === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.settleAfter === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settleAfter" }, schema: m.required, parentSchema: m,
      data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (p.resources === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" }, schema: m.required, parentSchema: m, data: p };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in p)
      if (!me.call(m.properties, l)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: m,
        data: p };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (p.version !== void 0) {
      let l = p.version;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: m.properties.version.
        type, parentSchema: m.properties.version, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (l !== 1) {
        let s = { instancePath: t + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: m.properties.version.enum }, schema: m.
        properties.version.enum, parentSchema: m.properties.version, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.system !== void 0) {
      let l = p.system;
      if (typeof l == "string") {
        if (A(l) < 1) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.
          properties.system, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (!or.test(l)) {
          let s = { instancePath: t + "/system", schemaPath: "#/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, schema: "\
^[a-z][a-z0-9-]*$", parentSchema: m.properties.system, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, schema: m.properties.system.
        type, parentSchema: m.properties.system, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.title !== void 0) {
      let l = p.title;
      if (typeof l == "string") {
        if (A(l) < 1) {
          let s = { instancePath: t + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.
          properties.title, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: m.properties.title.type,
        parentSchema: m.properties.title, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.protocol !== void 0) {
      let l = p.protocol;
      if (typeof l != "string") {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, schema: m.properties.protocol.
        type, parentSchema: m.properties.protocol, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(l === "rest" || l === "graphql")) {
        let s = { instancePath: t + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: m.properties.protocol.enum },
        schema: m.properties.protocol.enum, parentSchema: m.properties.protocol, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.connection !== void 0) {
      let l = p.connection;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l) {
          let a = r;
          if (typeof s == "string" && !lr.test(s)) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-\
Za-z][A-Za-z0-9]*$" }, schema: "^[A-Za-z][A-Za-z0-9]*$", parentSchema: m.properties.connection.propertyNames, data: s, propertyName: s };
            e === null ? e = [o] : e.push(o), r++;
          }
          var i = a === r;
          if (!i) {
            let o = { instancePath: t + "/connection", schemaPath: "#/properties/connection/propertyNames", keyword: "propertyNames", params: { propertyName: s },
            schema: m.properties.connection.propertyNames, parentSchema: m.properties.connection, data: l };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let s in l) {
          let a = l[s];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let o in a)
              if (!(o === "about" || o === "required" || o === "secret" || o === "default" || o === "example")) {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/additionalPro\
perties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: X, data: a };
                e === null ? e = [f] : e.push(f), r++;
              }
            if (a.about !== void 0) {
              let o = a.about;
              if (typeof o == "string") {
                if (A(o) < 1) {
                  let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/\
properties/about/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: X.properties.about, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/about", schemaPath: "#/definitions/connectionWord/pr\
operties/about/type", keyword: "type", params: { type: "string" }, schema: X.properties.about.type, parentSchema: X.properties.about, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.required !== void 0) {
              let o = a.required;
              if (typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/definitions/connectionWord\
/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: X.properties.required.type, parentSchema: X.properties.required, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.secret !== void 0) {
              let o = a.secret;
              if (typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/definitions/connectionWord/p\
roperties/secret/type", keyword: "type", params: { type: "boolean" }, schema: X.properties.secret.type, parentSchema: X.properties.secret, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.default !== void 0) {
              let o = a.default;
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/definitions/connectionWord/\
properties/default/type", keyword: "type", params: { type: X.properties.default.type }, schema: X.properties.default.type, parentSchema: X.properties.default, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (a.example !== void 0) {
              let o = a.example;
              if (typeof o != "string" && !(typeof o == "number" && isFinite(o)) && typeof o != "boolean") {
                let f = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/definitions/connectionWord/\
properties/example/type", keyword: "type", params: { type: X.properties.example.type }, schema: X.properties.example.type, parentSchema: X.properties.example, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/connection/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connectionWord/type", keyword: "\
type", params: { type: "object" }, schema: X.type, parentSchema: X, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "object" }, schema: m.properties.
        connection.type, parentSchema: m.properties.connection, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.identity !== void 0) {
      let l = p.identity;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: m.properties.identity, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!(s === "resource" || s === "path" || s === "connection")) {
            let a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.identity, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.resource !== void 0) {
          let s = l.resource;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.path !== void 0) {
          let s = l.path;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.connection !== void 0) {
          let s = l.connection;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        type, parentSchema: m.properties.identity, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.auth !== void 0) {
      let l = p.auth;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "token" || s === "basic" || s === "headers")) {
            let a = { instancePath: t + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.auth, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.token !== void 0 && (Be.call(this, l.token, { instancePath: t + "/auth/token", parentData: l, parentDataProperty: "token", rootData: $ }) || (e = e ===
        null ? Be.errors : e.concat(Be.errors), r = e.length)), l.basic !== void 0) {
          let s = l.basic;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.user === void 0) {
              let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "user" }, schema: Z.
              required, parentSchema: Z, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.password === void 0) {
              let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/required", keyword: "required", params: { missingProperty: "password" },
              schema: Z.required, parentSchema: Z, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "user" || a === "password")) {
                let o = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a },
                schema: !1, parentSchema: Z, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.user !== void 0) {
              let a = s.user;
              if (typeof a == "string") {
                if (A(a) < 1) {
                  let o = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: Z.properties.user, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/auth/basic/user", schemaPath: "#/definitions/basic/properties/user/type", keyword: "type", params: { type: "string" },
                schema: Z.properties.user.type, parentSchema: Z.properties.user, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.password !== void 0) {
              let a = s.password;
              if (typeof a == "string") {
                if (A(a) < 1) {
                  let o = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: Z.properties.password, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/auth/basic/password", schemaPath: "#/definitions/basic/properties/password/type", keyword: "type", params: { type: "\
string" }, schema: Z.properties.password.type, parentSchema: Z.properties.password, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/auth/basic", schemaPath: "#/definitions/basic/type", keyword: "type", params: { type: "object" }, schema: Z.type, parentSchema: Z,
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
        properties.auth, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.headers !== void 0) {
      let l = p.headers;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let s in l) {
          let a = l[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/headers/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.headers.additionalProperties.type, parentSchema: m.properties.headers.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: m.properties.headers.
        type, parentSchema: m.properties.headers, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.changes !== void 0) {
      let l = p.changes;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.clock === void 0) {
          let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "clock" }, schema: m.
          properties.changes.required, parentSchema: m.properties.changes, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!me.call(m.properties.changes.properties, s)) {
            let a = { instancePath: t + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.changes, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.query !== void 0) {
          let s = l.query;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.value !== void 0) {
          let s = l.value;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.operator !== void 0) {
          let s = l.operator;
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
        if (l.argument !== void 0) {
          let s = l.argument;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.type !== void 0) {
          let s = l.type;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.clock !== void 0) {
          let s = l.clock;
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
        if (l.zone !== void 0) {
          let s = l.zone;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.overlap !== void 0) {
          let s = l.overlap, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+\
(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var n = f === r;
          if (o = o || n, !o) {
            let c = r;
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
            var n = c === r;
            o = o || n;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/changes/overlap", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.afterClockChange !== void 0) {
          let s = l.afterClockChange, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\
^\\d+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" },
            schema: j.anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var d = f === r;
          if (o = o || d, !o) {
            let c = r;
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
            var d = c === r;
            o = o || d;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/changes/afterClockChange", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, schema: m.properties.changes.
        type, parentSchema: m.properties.changes, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.limits !== void 0) {
      let l = p.limits;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "perSecond" || s === "perMinute" || s === "atOnce")) {
            let a = { instancePath: t + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.limits, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.perSecond !== void 0) {
          let s = l.perSecond;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: D.required, parentSchema: D, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: D, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: D.properties.allowed.type, parentSchema: D.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perSecond/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: D.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: D.properties.use.type, parentSchema: D.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perSecond/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: D.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let c = a[f];
                  if (typeof c == "string") {
                    if (A(c) < 1) {
                      let S = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: D.properties.sharedBy.items, data: c };
                      e === null ? e = [S] : e.push(S), r++;
                    }
                  } else {
                    let S = { instancePath: t + "/limits/perSecond/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: D.properties.sharedBy.items.type, parentSchema: D.properties.sharedBy.items, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/perSecond/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: D.properties.sharedBy.type, parentSchema: D.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/perSecond", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: D.type,
            parentSchema: D, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.perMinute !== void 0) {
          let s = l.perMinute;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: D.required, parentSchema: D, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: D, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: D.properties.allowed.type, parentSchema: D.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perMinute/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: D.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "in\
teger" }, schema: D.properties.use.type, parentSchema: D.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/perMinute/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: D.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let c = a[f];
                  if (typeof c == "string") {
                    if (A(c) < 1) {
                      let S = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: D.properties.sharedBy.items, data: c };
                      e === null ? e = [S] : e.push(S), r++;
                    }
                  } else {
                    let S = { instancePath: t + "/limits/perMinute/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "t\
ype", params: { type: "string" }, schema: D.properties.sharedBy.items.type, parentSchema: D.properties.sharedBy.items, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/perMinute/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: {
                type: "array" }, schema: D.properties.sharedBy.type, parentSchema: D.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/perMinute", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: D.type,
            parentSchema: D, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.atOnce !== void 0) {
          let s = l.atOnce;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.use === void 0) {
              let a = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/required", keyword: "required", params: { missingProperty: "use" },
              schema: D.required, parentSchema: D, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "allowed" || a === "use" || a === "sharedBy")) {
                let o = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: a }, schema: !1, parentSchema: D, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.allowed !== void 0) {
              let a = s.allowed;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/type", keyword: "type", params: { type: "\
integer" }, schema: D.properties.allowed.type, parentSchema: D.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/atOnce/allowed", schemaPath: "#/definitions/share/properties/allowed/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: D.properties.allowed, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.use !== void 0) {
              let a = s.use;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/type", keyword: "type", params: { type: "integ\
er" }, schema: D.properties.use.type, parentSchema: D.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                let o = { instancePath: t + "/limits/atOnce/use", schemaPath: "#/definitions/share/properties/use/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: D.properties.use, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.sharedBy !== void 0) {
              let a = s.sharedBy;
              if (Array.isArray(a)) {
                let o = a.length;
                for (let f = 0; f < o; f++) {
                  let c = a[f];
                  if (typeof c == "string") {
                    if (A(c) < 1) {
                      let S = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: D.properties.sharedBy.items, data: c };
                      e === null ? e = [S] : e.push(S), r++;
                    }
                  } else {
                    let S = { instancePath: t + "/limits/atOnce/sharedBy/" + f, schemaPath: "#/definitions/share/properties/sharedBy/items/type", keyword: "type",
                    params: { type: "string" }, schema: D.properties.sharedBy.items.type, parentSchema: D.properties.sharedBy.items, data: c };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let o = { instancePath: t + "/limits/atOnce/sharedBy", schemaPath: "#/definitions/share/properties/sharedBy/type", keyword: "type", params: { type: "\
array" }, schema: D.properties.sharedBy.type, parentSchema: D.properties.sharedBy, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/limits/atOnce", schemaPath: "#/definitions/share/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D,
            data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: m.properties.limits.
        type, parentSchema: m.properties.limits, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.timeouts !== void 0) {
      let l = p.timeouts;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "connect" || s === "token" || s === "read" || s === "write")) {
            let a = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.timeouts, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.connect !== void 0) {
          let s = l.connect, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var g = f === r;
          if (o = o || g, !o) {
            let c = r;
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
            var g = c === r;
            o = o || g;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/timeouts/connect", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.token !== void 0) {
          let s = l.token, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var h = f === r;
          if (o = o || h, !o) {
            let c = r;
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
            var h = c === r;
            o = o || h;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/timeouts/token", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.read !== void 0) {
          let s = l.read, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var y = f === r;
          if (o = o || y, !o) {
            let c = r;
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
            var y = c === r;
            o = o || y;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/timeouts/read", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.write !== void 0) {
          let s = l.write, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(\
ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var P = f === r;
          if (o = o || P, !o) {
            let c = r;
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
            var P = c === r;
            o = o || P;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/timeouts/write", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/timeouts", schemaPath: "#/properties/timeouts/type", keyword: "type", params: { type: "object" }, schema: m.properties.timeouts.
        type, parentSchema: m.properties.timeouts, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.retry !== void 0) {
      let l = p.retry;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "first" || s === "longest" || s === "attempts" || s === "refusedFor")) {
            let a = { instancePath: t + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.retry, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.first !== void 0) {
          let s = l.first, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|\
s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var k = f === r;
          if (o = o || k, !o) {
            let c = r;
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
            var k = c === r;
            o = o || k;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/retry/first", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.longest !== void 0) {
          let s = l.longest, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(m\
s|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var w = f === r;
          if (o = o || w, !o) {
            let c = r;
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
            var w = c === r;
            o = o || w;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/retry/longest", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.attempts !== void 0) {
          let s = l.attempts;
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
        if (l.refusedFor !== void 0) {
          let s = l.refusedFor, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!re.test(s)) {
              let c = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d\
+(ms|s|m|h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.
            anyOf[0].type, parentSchema: j.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var N = f === r;
          if (o = o || N, !o) {
            let c = r;
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
            var N = c === r;
            o = o || N;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/retry/refusedFor", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" }, schema: m.properties.retry.type,
        parentSchema: m.properties.retry, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.sizes !== void 0) {
      let l = p.sizes;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "answer" || s === "nesting" || s === "page")) {
            let a = { instancePath: t + "/sizes", schemaPath: "#/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.sizes, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.answer !== void 0) {
          let s = l.answer, a = r, o = !1, f = r;
          if (typeof s == "string") {
            if (!mr.test(s)) {
              let c = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(B|KB|M\
B)$" }, schema: "^\\d+(B|KB|MB)$", parentSchema: he.anyOf[0], data: s };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: he.
            anyOf[0].type, parentSchema: he.anyOf[0], data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
          var x = f === r;
          if (o = o || x, !o) {
            let c = r;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              let _ = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: he.
              anyOf[1].type, parentSchema: he.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
              let _ = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 },
              schema: 1, parentSchema: he.anyOf[1], data: s };
              e === null ? e = [_] : e.push(_), r++;
            }
            var x = c === r;
            o = o || x;
          }
          if (o)
            r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let c = { instancePath: t + "/sizes/answer", schemaPath: "#/definitions/size/anyOf", keyword: "anyOf", params: {}, schema: he.anyOf, parentSchema: he,
            data: s };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (l.nesting !== void 0) {
          let s = l.nesting;
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
        if (l.page !== void 0) {
          let s = l.page;
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
        parentSchema: m.properties.sizes, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.settleAfter !== void 0) {
      let l = p.settleAfter, s = r, a = !1, o = r;
      if (typeof l == "string") {
        if (!re.test(l)) {
          let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d+(ms|s|m|\
h|d)$" }, schema: "^\\d+(ms|s|m|h|d)$", parentSchema: j.anyOf[0], data: l };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: j.anyOf[0].
        type, parentSchema: j.anyOf[0], data: l };
        e === null ? e = [f] : e.push(f), r++;
      }
      var u = o === r;
      if (a = a || u, !a) {
        let f = r;
        if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
          let S = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/type", keyword: "type", params: { type: "integer" }, schema: j.
          anyOf[1].type, parentSchema: j.anyOf[1], data: l };
          e === null ? e = [S] : e.push(S), r++;
        }
        if (l !== 0) {
          let S = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf/1/enum", keyword: "enum", params: { allowedValues: j.anyOf[1].enum },
          schema: j.anyOf[1].enum, parentSchema: j.anyOf[1], data: l };
          e === null ? e = [S] : e.push(S), r++;
        }
        var u = f === r;
        a = a || u;
      }
      if (a)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        let f = { instancePath: t + "/settleAfter", schemaPath: "#/definitions/duration/anyOf", keyword: "anyOf", params: {}, schema: j.anyOf, parentSchema: j, data: l };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (p.emptyAs !== void 0) {
      let l = p.emptyAs;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "text" || s === "integer" || s === "decimal" || s === "boolean" || s === "date")) {
            let a = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.emptyAs, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.text !== void 0) {
          let s = l.text;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/text", schemaPath: "#/properties/emptyAs/properties/text/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.text.type }, schema: m.properties.emptyAs.properties.text.type, parentSchema: m.properties.emptyAs.properties.text, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.integer !== void 0) {
          let s = l.integer;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/integer", schemaPath: "#/properties/emptyAs/properties/integer/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.integer.type }, schema: m.properties.emptyAs.properties.integer.type, parentSchema: m.properties.emptyAs.properties.integer, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.decimal !== void 0) {
          let s = l.decimal;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/decimal", schemaPath: "#/properties/emptyAs/properties/decimal/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.decimal.type }, schema: m.properties.emptyAs.properties.decimal.type, parentSchema: m.properties.emptyAs.properties.decimal, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.boolean !== void 0) {
          let s = l.boolean;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/boolean", schemaPath: "#/properties/emptyAs/properties/boolean/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.boolean.type }, schema: m.properties.emptyAs.properties.boolean.type, parentSchema: m.properties.emptyAs.properties.boolean, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.date !== void 0) {
          let s = l.date;
          if (typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean" && s !== null) {
            let a = { instancePath: t + "/emptyAs/date", schemaPath: "#/properties/emptyAs/properties/date/type", keyword: "type", params: { type: m.properties.
            emptyAs.properties.date.type }, schema: m.properties.emptyAs.properties.date.type, parentSchema: m.properties.emptyAs.properties.date, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/emptyAs", schemaPath: "#/properties/emptyAs/type", keyword: "type", params: { type: "object" }, schema: m.properties.emptyAs.
        type, parentSchema: m.properties.emptyAs, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.suggest !== void 0) {
      let l = p.suggest;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.as === void 0) {
          let s = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/required", keyword: "required", params: { missingProperty: "as" }, schema: m.
          properties.suggest.required, parentSchema: m.properties.suggest, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!(s === "as" || s === "range")) {
            let a = { instancePath: t + "/suggest", schemaPath: "#/properties/suggest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.suggest, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.as !== void 0) {
          let s = l.as;
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
        if (l.range !== void 0) {
          let s = l.range;
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
                if (A(a) < 1) {
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
                if (A(a) < 1) {
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
        type, parentSchema: m.properties.suggest, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.errors !== void 0) {
      let l = p.errors;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "message" || s === "code" || s === "busy" || s === "login" || s === "refused" || s === "unsure")) {
            let a = { instancePath: t + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.errors, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.message !== void 0) {
          let s = l.message;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let o = 0; o < a; o++) {
              let f = s[o];
              if (typeof f == "string") {
                if (A(f) < 1) {
                  let c = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.message.items, data: f };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/errors/message/" + o, schemaPath: "#/properties/errors/properties/message/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.message.items.type, parentSchema: m.properties.errors.properties.message.items, data: f };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/message", schemaPath: "#/properties/errors/properties/message/type", keyword: "type", params: { type: "array" },
            schema: m.properties.errors.properties.message.type, parentSchema: m.properties.errors.properties.message, data: s };
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
                if (A(f) < 1) {
                  let c = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.code.items, data: f };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/errors/code/" + o, schemaPath: "#/properties/errors/properties/code/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.code.items.type, parentSchema: m.properties.errors.properties.code.items, data: f };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/code", schemaPath: "#/properties/errors/properties/code/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.code.type, parentSchema: m.properties.errors.properties.code, data: s };
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
                if (A(f) < 1) {
                  let c = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.busy.items, data: f };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/errors/busy/" + o, schemaPath: "#/properties/errors/properties/busy/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.busy.items.type, parentSchema: m.properties.errors.properties.busy.items, data: f };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/busy", schemaPath: "#/properties/errors/properties/busy/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.busy.type, parentSchema: m.properties.errors.properties.busy, data: s };
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
                if (A(f) < 1) {
                  let c = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.login.items, data: f };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/errors/login/" + o, schemaPath: "#/properties/errors/properties/login/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.login.items.type, parentSchema: m.properties.errors.properties.login.items, data: f };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/login", schemaPath: "#/properties/errors/properties/login/type", keyword: "type", params: { type: "array" }, schema: m.
            properties.errors.properties.login.type, parentSchema: m.properties.errors.properties.login, data: s };
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
                if (A(f) < 1) {
                  let c = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.refused.items, data: f };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/errors/refused/" + o, schemaPath: "#/properties/errors/properties/refused/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.refused.items.type, parentSchema: m.properties.errors.properties.refused.items, data: f };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/errors/refused", schemaPath: "#/properties/errors/properties/refused/type", keyword: "type", params: { type: "array" },
            schema: m.properties.errors.properties.refused.type, parentSchema: m.properties.errors.properties.refused, data: s };
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
                if (A(f) < 1) {
                  let c = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: m.properties.errors.properties.unsure.items, data: f };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: t + "/errors/unsure/" + o, schemaPath: "#/properties/errors/properties/unsure/items/type", keyword: "type", params: { type: "\
string" }, schema: m.properties.errors.properties.unsure.items.type, parentSchema: m.properties.errors.properties.unsure.items, data: f };
                e === null ? e = [c] : e.push(c), r++;
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
        type, parentSchema: m.properties.errors, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.conditions !== void 0) {
      let l = p.conditions;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let s in l)
          if (!(s === "join" || s === "escape")) {
            let a = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.conditions, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.join !== void 0) {
          let s = l.join;
          if (typeof s == "string") {
            if (A(s) < 1) {
              let a = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/minLength", keyword: "minLength", params: { limit: 1 },
              schema: 1, parentSchema: m.properties.conditions.properties.join, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: t + "/conditions/join", schemaPath: "#/properties/conditions/properties/join/type", keyword: "type", params: { type: "string" },
            schema: m.properties.conditions.properties.join.type, parentSchema: m.properties.conditions.properties.join, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.escape !== void 0) {
          let s = l.escape;
          if (typeof s != "string") {
            let a = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/type", keyword: "type", params: { type: "st\
ring" }, schema: m.properties.conditions.properties.escape.type, parentSchema: m.properties.conditions.properties.escape, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "backslash" || s === "double")) {
            let a = { instancePath: t + "/conditions/escape", schemaPath: "#/properties/conditions/properties/escape/enum", keyword: "enum", params: { allowedValues: m.
            properties.conditions.properties.escape.enum }, schema: m.properties.conditions.properties.escape.enum, parentSchema: m.properties.conditions.properties.
            escape, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" }, schema: m.properties.
        conditions.type, parentSchema: m.properties.conditions, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.rest !== void 0) {
      let l = p.rest;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.paging === void 0) {
          let s = { instancePath: t + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: "paging" }, schema: m.properties.
          rest.required, parentSchema: m.properties.rest, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!(s === "base" || s === "lists" || s === "items" || s === "paging" || s === "create" || s === "update" || s === "delete")) {
            let a = { instancePath: t + "/rest", schemaPath: "#/properties/rest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.rest, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.base !== void 0) {
          let s = l.base;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.lists !== void 0) {
          let s = l.lists;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.items !== void 0) {
          let s = l.items;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.paging !== void 0) {
          let s = l.paging;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let o = s[a];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.style === void 0) {
                  let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/required", keyword: "\
required", params: { missingProperty: "style" }, schema: F.required, parentSchema: F, data: o };
                  e === null ? e = [f] : e.push(f), r++;
                }
                for (let f in o)
                  if (!me.call(F.properties, f)) {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/additionalProper\
ties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: F, data: o };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                if (o.style !== void 0) {
                  let f = o.style;
                  if (typeof f != "string") {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/type", keyword: "type", params: { type: "string" }, schema: F.properties.style.type, parentSchema: F.properties.style, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (!(f === "token" || f === "offset" || f === "page" || f === "none")) {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/style", schemaPath: "#/definitions/paging/prope\
rties/style/enum", keyword: "enum", params: { allowedValues: F.properties.style.enum }, schema: F.properties.style.enum, parentSchema: F.properties.style, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.size !== void 0) {
                  let f = o.size;
                  if (typeof f == "string") {
                    if (A(f) < 1) {
                      let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/prop\
erties/size/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.size, data: f };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/size", schemaPath: "#/definitions/paging/proper\
ties/size/type", keyword: "type", params: { type: "string" }, schema: F.properties.size.type, parentSchema: F.properties.size, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.token !== void 0) {
                  let f = o.token;
                  if (typeof f == "string") {
                    if (A(f) < 1) {
                      let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/pro\
perties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.token, data: f };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/definitions/paging/prope\
rties/token/type", keyword: "type", params: { type: "string" }, schema: F.properties.token.type, parentSchema: F.properties.token, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.next !== void 0) {
                  let f = o.next;
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    for (let c in f)
                      if (!(c === "header" || c === "path")) {
                        let S = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/pr\
operties/next/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: F.properties.next, data: f };
                        e === null ? e = [S] : e.push(S), r++;
                      }
                    if (f.header !== void 0) {
                      let c = f.header;
                      if (typeof c == "string") {
                        if (A(c) < 1) {
                          let S = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/\
paging/properties/next/properties/header/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.next.properties.header, data: c };
                          e === null ? e = [S] : e.push(S), r++;
                        }
                      } else {
                        let S = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/header", schemaPath: "#/definitions/pa\
ging/properties/next/properties/header/type", keyword: "type", params: { type: "string" }, schema: F.properties.next.properties.header.type, parentSchema: F.properties.
                        next.properties.header, data: c };
                        e === null ? e = [S] : e.push(S), r++;
                      }
                    }
                    if (f.path !== void 0) {
                      let c = f.path;
                      if (typeof c == "string") {
                        if (A(c) < 1) {
                          let S = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pa\
ging/properties/next/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.next.properties.path, data: c };
                          e === null ? e = [S] : e.push(S), r++;
                        }
                      } else {
                        let S = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next/path", schemaPath: "#/definitions/pagi\
ng/properties/next/properties/path/type", keyword: "type", params: { type: "string" }, schema: F.properties.next.properties.path.type, parentSchema: F.properties.
                        next.properties.path, data: c };
                        e === null ? e = [S] : e.push(S), r++;
                      }
                    }
                  } else {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/next", schemaPath: "#/definitions/paging/proper\
ties/next/type", keyword: "type", params: { type: "object" }, schema: F.properties.next.type, parentSchema: F.properties.next, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.offset !== void 0) {
                  let f = o.offset;
                  if (typeof f == "string") {
                    if (A(f) < 1) {
                      let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/pr\
operties/offset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.offset, data: f };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/offset", schemaPath: "#/definitions/paging/prop\
erties/offset/type", keyword: "type", params: { type: "string" }, schema: F.properties.offset.type, parentSchema: F.properties.offset, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.page !== void 0) {
                  let f = o.page;
                  if (typeof f == "string") {
                    if (A(f) < 1) {
                      let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/prop\
erties/page/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.page, data: f };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/definitions/paging/proper\
ties/page/type", keyword: "type", params: { type: "string" }, schema: F.properties.page.type, parentSchema: F.properties.page, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.first !== void 0) {
                  let f = o.first;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/type", keyword: "type", params: { type: "integer" }, schema: F.properties.first.type, parentSchema: F.properties.first, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/definitions/paging/prope\
rties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: F.properties.first, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.total !== void 0) {
                  let f = o.total;
                  if (typeof f == "string") {
                    if (A(f) < 1) {
                      let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/pro\
perties/total/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: F.properties.total, data: f };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/total", schemaPath: "#/definitions/paging/prope\
rties/total/type", keyword: "type", params: { type: "string" }, schema: F.properties.total.type, parentSchema: F.properties.total, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.ahead !== void 0) {
                  let f = o.ahead;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/type", keyword: "type", params: { type: "integer" }, schema: F.properties.ahead.type, parentSchema: F.properties.ahead, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/ahead", schemaPath: "#/definitions/paging/prope\
rties/ahead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: F.properties.ahead, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (o.overlap !== void 0) {
                  let f = o.overlap;
                  if (typeof f != "boolean") {
                    let c = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/overlap", schemaPath: "#/definitions/paging/pro\
perties/overlap/type", keyword: "type", params: { type: "boolean" }, schema: F.properties.overlap.type, parentSchema: F.properties.overlap, data: f };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let f = { instancePath: t + "/rest/paging/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/paging/type", keyword: "typ\
e", params: { type: "object" }, schema: F.type, parentSchema: F, data: o };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          else {
            let a = { instancePath: t + "/rest/paging", schemaPath: "#/properties/rest/properties/paging/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.rest.properties.paging.type, parentSchema: m.properties.rest.properties.paging, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.create !== void 0) {
          let s = l.create;
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
                if (A(a) < 1) {
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
        if (l.update !== void 0) {
          let s = l.update;
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
              if (!(a === "method" || a === "form" || a === "op" || a === "patchScalars" || a === "wrap" || a === "ifMatch" || a === "repeatable")) {
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
                if (A(a) < 1) {
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
                if (A(a) < 1) {
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
            if (s.ifMatch !== void 0) {
              let a = s.ifMatch;
              if (typeof a != "boolean") {
                let o = { instancePath: t + "/rest/update/ifMatch", schemaPath: "#/properties/rest/properties/update/properties/ifMatch/type", keyword: "type", params: {
                type: "boolean" }, schema: m.properties.rest.properties.update.properties.ifMatch.type, parentSchema: m.properties.rest.properties.update.properties.
                ifMatch, data: a };
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
        if (l.delete !== void 0) {
          let s = l.delete;
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
        properties.rest, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.graphql !== void 0) {
      let l = p.graphql;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.list === void 0) {
          let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/required", keyword: "required", params: { missingProperty: "list" }, schema: m.
          properties.graphql.required, parentSchema: m.properties.graphql, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          if (!me.call(m.properties.graphql.properties, s)) {
            let a = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s },
            schema: !1, parentSchema: m.properties.graphql, data: l };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (l.endpoint !== void 0) {
          let s = l.endpoint;
          if (typeof s == "string") {
            if (A(s) < 1) {
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
        if (l.within !== void 0) {
          let s = l.within;
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
                if (A(a) < 1) {
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
            s.arguments !== void 0 && (Y.call(this, s.arguments, { instancePath: t + "/graphql/within/arguments", parentData: s, parentDataProperty: "arguments",
            rootData: $ }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length));
          } else {
            let a = { instancePath: t + "/graphql/within", schemaPath: "#/properties/graphql/properties/within/type", keyword: "type", params: { type: "object" },
            schema: m.properties.graphql.properties.within.type, parentSchema: m.properties.graphql.properties.within, data: s };
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
        if (l.list !== void 0) {
          let s = l.list;
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
                if (A(a) < 1) {
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
            if (s.arguments !== void 0 && (Y.call(this, s.arguments, { instancePath: t + "/graphql/list/arguments", parentData: s, parentDataProperty: "argument\
s", rootData: $ }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), s.records !== void 0) {
              let a = s.records;
              if (typeof a == "string") {
                if (A(a) < 1) {
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
                if (A(a) < 1) {
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
                if (A(a) < 1) {
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
                if (A(a) < 1) {
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
        if (l.item !== void 0) {
          let s = l.item;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.field === void 0) {
              let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
field" }, schema: m.properties.graphql.properties.item.required, parentSchema: m.properties.graphql.properties.item, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.arguments === void 0) {
              let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/required", keyword: "required", params: { missingProperty: "\
arguments" }, schema: m.properties.graphql.properties.item.required, parentSchema: m.properties.graphql.properties.item, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "field" || a === "arguments" || a === "on")) {
                let o = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.graphql.properties.item, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.field !== void 0) {
              let a = s.field;
              if (typeof a == "string") {
                if (A(a) < 1) {
                  let o = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/minLength", keyword: "mi\
nLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.item.properties.field, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/item/field", schemaPath: "#/properties/graphql/properties/item/properties/field/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.item.properties.field.type, parentSchema: m.properties.graphql.properties.item.properties.
                field, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (s.arguments !== void 0 && (Y.call(this, s.arguments, { instancePath: t + "/graphql/item/arguments", parentData: s, parentDataProperty: "argument\
s", rootData: $ }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), s.on !== void 0) {
              let a = s.on;
              if (typeof a == "string") {
                if (A(a) < 1) {
                  let o = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/minLength", keyword: "minLengt\
h", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.item.properties.on, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/item/on", schemaPath: "#/properties/graphql/properties/item/properties/on/type", keyword: "type", params: {
                type: "string" }, schema: m.properties.graphql.properties.item.properties.on.type, parentSchema: m.properties.graphql.properties.item.properties.
                on, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/graphql/item", schemaPath: "#/properties/graphql/properties/item/type", keyword: "type", params: { type: "object" }, schema: m.
            properties.graphql.properties.item.type, parentSchema: m.properties.graphql.properties.item, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.filter !== void 0) {
          let s = l.filter;
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
                if (A(a) < 1) {
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
                if (A(a) < 1) {
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
                    if (A(o) < 1) {
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
                    if (A(o) < 1) {
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
                    if (A(o) < 1) {
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
                    if (A(o) < 1) {
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
                    if (A(o) < 1) {
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
                    if (A(o) < 1) {
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
                    if (A(o) < 1) {
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
        if (l.order !== void 0) {
          let s = l.order;
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
                if (A(a) < 1) {
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
        if (l.create !== void 0 && (pe.call(this, l.create, { instancePath: t + "/graphql/create", parentData: l, parentDataProperty: "create", rootData: $ }) ||
        (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), l.update !== void 0 && (pe.call(this, l.update, { instancePath: t + "/graphql/update",
        parentData: l, parentDataProperty: "update", rootData: $ }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), l.delete !== void 0 &&
        (pe.call(this, l.delete, { instancePath: t + "/graphql/delete", parentData: l, parentDataProperty: "delete", rootData: $ }) || (e = e === null ? pe.errors :
        e.concat(pe.errors), r = e.length)), l.batch !== void 0) {
          let s = l.batch;
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
        if (l.together !== void 0) {
          let s = l.together;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.session === void 0) {
              let a = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/required", keyword: "required", params: { missingProperty: "\
session" }, schema: m.properties.graphql.properties.together.required, parentSchema: m.properties.graphql.properties.together, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.keep === void 0) {
              let a = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/required", keyword: "required", params: { missingProperty: "\
keep" }, schema: m.properties.graphql.properties.together.required, parentSchema: m.properties.graphql.properties.together, data: s };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "session" || a === "keep")) {
                let o = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/additionalProperties", keyword: "addition\
alProperties", params: { additionalProperty: a }, schema: !1, parentSchema: m.properties.graphql.properties.together, data: s };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (s.session !== void 0) {
              let a = s.session;
              if (typeof a == "string") {
                if (A(a) < 1) {
                  let o = { instancePath: t + "/graphql/together/session", schemaPath: "#/properties/graphql/properties/together/properties/session/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.graphql.properties.together.properties.session, data: a };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: t + "/graphql/together/session", schemaPath: "#/properties/graphql/properties/together/properties/session/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.graphql.properties.together.properties.session.type, parentSchema: m.properties.graphql.properties.together.
                properties.session, data: a };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            s.keep !== void 0 && (Y.call(this, s.keep, { instancePath: t + "/graphql/together/keep", parentData: s, parentDataProperty: "keep", rootData: $ }) ||
            (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length));
          } else {
            let a = { instancePath: t + "/graphql/together", schemaPath: "#/properties/graphql/properties/together/type", keyword: "type", params: { type: "obje\
ct" }, schema: m.properties.graphql.properties.together.type, parentSchema: m.properties.graphql.properties.together, data: s };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: t + "/graphql", schemaPath: "#/properties/graphql/type", keyword: "type", params: { type: "object" }, schema: m.properties.graphql.
        type, parentSchema: m.properties.graphql, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.defaults !== void 0 && (ue.call(this, p.defaults, { instancePath: t + "/defaults", parentData: p, parentDataProperty: "defaults", rootData: $ }) || (e =
    e === null ? ue.errors : e.concat(ue.errors), r = e.length)), p.resources !== void 0) {
      let l = p.resources;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (Object.keys(l).length < 1) {
          let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
          parentSchema: m.properties.resources, data: l };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in l)
          ue.call(this, l[s], { instancePath: t + "/resources/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: s, rootData: $ }) ||
          (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length);
      } else {
        let s = { instancePath: t + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, schema: m.properties.resources.
        type, parentSchema: m.properties.resources, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (p.assumed !== void 0) {
      let l = p.assumed;
      if (l && typeof l == "object" && !Array.isArray(l))
        for (let s in l) {
          let a = l[s];
          if (typeof a != "string") {
            let o = { instancePath: t + "/assumed/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/assumed/additionalProperties/type", keyword: "\
type", params: { type: "string" }, schema: m.properties.assumed.additionalProperties.type, parentSchema: m.properties.assumed.additionalProperties, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        let s = { instancePath: t + "/assumed", schemaPath: "#/properties/assumed/type", keyword: "type", params: { type: "object" }, schema: m.properties.assumed.
        type, parentSchema: m.properties.assumed, data: l };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: m.type, parentSchema: m, data: p };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ye.errors = e, r === 0;
}
var yr = { tenant: Qe, pack: sr, rules: pr, system: nr };
export {
  yr as SCHEMAS,
  sr as pack,
  pr as rules,
  nr as system,
  Qe as tenant
};
