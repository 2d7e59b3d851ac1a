// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var X = (s, a) => () => {
  try {
    return a || s((a = { exports: {} }).exports, a), a.exports;
  } catch (b) {
    throw a = 0, b;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var G = X((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", { value: !0 });
  function z(s) {
    let a = s.length, b = 0, k = 0, h;
    for (; k < a; )
      b++, h = s.charCodeAt(k++), h >= 55296 && h <= 56319 && k < a && (h = s.charCodeAt(k), (h & 64512) === 56320 && k++);
    return b;
  }
  R.default = z;
  z.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var re = Q, w = { type: "object", properties: { include: { type: "array", items: { type: "string", pattern: "^[^/\\\\]+\\.cases\\.ya?ml$", examples: ["company.c\
ases.yaml"] }, examples: [["company.cases.yaml"]] }, settings: { type: "object", examples: [{ master: { general: "erp" } }] }, live: { $ref: "#/definitions/live" },
lookups: { $ref: "#/definitions/lookups" }, cases: { type: "array", items: { $ref: "#/definitions/case" }, examples: [[{ name: "Finnish is 358", map: "languages",
gives: { fi: 358 } }]] } }, additionalProperties: !1, definitions: { live: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: [
"2027-02-01"] }, lookups: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { type: "object", additionalProperties: { type: "array", items: {
$ref: "#/definitions/record" } } }, examples: [{ erp: { currency: [{ currencyNo: 1, isoCode: "EUR" }] } }] }, record: { type: "object", examples: [{ name: "Fjor\
d AS", currency: { code: "NOK" } }] }, recordOrRecords: { type: ["object", "array"], items: { $ref: "#/definitions/record" }, examples: [{ name: "Fjord AS" }] },
bySide: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/recordOrRecords" }, examples: [{ crm: { name: "Fjord AS" },
erp: { title: "Fjord AS" } }] }, code: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, values: { type: ["array", "string", "num\
ber", "boolean"], items: { type: ["string", "number", "boolean"] }, examples: [["xx", "zz"]] }, table: { type: "object", minProperties: 1, additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ fi: 358, sv: 46 }] }, tests: { type: "array", minItems: 1, examples: [[{ group12: 9 }]] }, situation: {
enum: ["excluded", "occupied", "doubled", "linked", "dangling", "gone", "matched", "conflict", "candidate", "inactive", "new"], examples: ["matched"] }, case: {
type: "object", properties: { name: { type: "string", minLength: 1, examples: ["0 stays 0, empty counts as the default"] }, settings: { type: "object", examples: [
{ partners: { overdueInterest: null } }] }, entities: { type: "object", examples: [{ customers: { fields: { name: { strength: "always" } } } }] }, maps: { type: "\
object", examples: [{ languages: { otherwise: "empty" } }] }, live: { $ref: "#/definitions/live" }, lookups: { $ref: "#/definitions/lookups" }, map: { type: "st\
ring", minLength: 1, examples: ["languages"] }, gives: { $ref: "#/definitions/table" }, back: { $ref: "#/definitions/table" }, misses: { $ref: "#/definitions/va\
lues" }, missesBack: { $ref: "#/definitions/values" }, predicate: { type: "string", minLength: 1, examples: ["customers.erp.exclude"] }, range: { type: "string",
minLength: 1, examples: ["settings.costs.accounts"] }, holds: { $ref: "#/definitions/tests" }, not: { $ref: "#/definitions/tests" }, field: { type: "string", pattern: "\
^[^.\\s]+\\.[^.\\s]+$", examples: ["customers.language"] }, from: { $ref: "#/definitions/bySide", minProperties: 1, maxProperties: 1, examples: [{ crm: { language: {
code: "fi-FI" } } }] }, to: { type: "object", "x-sides": !0, properties: {}, minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/re\
cord" }, examples: [{ erp: { languageNo: 358 } }] }, both: { type: "object", "x-sides": !0, properties: {}, minProperties: 2, maxProperties: 2, additionalProperties: {
$ref: "#/definitions/record" }, examples: [{ crm: { name: "Fjord AS" }, erp: { title: "Fjord AS" } }] }, equal: { $ref: "#/definitions/bySide", minProperties: 2,
maxProperties: 2, examples: [{ crm: { unit: " STK" }, erp: { unit: 1 } }] }, differ: { $ref: "#/definitions/bySide", minProperties: 2, maxProperties: 2, examples: [
{ crm: { name: "Fjord" }, erp: { title: "Fjell" } }] }, issue: { $ref: "#/definitions/code" }, warning: { $ref: "#/definitions/code" }, information: { $ref: "#/\
definitions/code" }, match: { type: "string", minLength: 1, examples: ["customers"] }, plan: { type: "string", minLength: 1, examples: ["customers"] }, given: {
$ref: "#/definitions/bySide" }, linked: { type: "boolean", examples: [!0] }, changed: { $ref: "#/definitions/bySide" }, deleted: { type: "object", "x-sides": !0,
properties: {}, additionalProperties: { $ref: "#/definitions/values" }, examples: [{ erp: [10001] }] }, also: { type: "object", additionalProperties: { $ref: "#\
/definitions/bySide" }, examples: [{ departments: { erp: { departmentNo: 10 } } }] }, expect: { type: ["string", "object", "array"], if: { type: "string" }, then: {
$ref: "#/definitions/situation" }, else: { if: { type: "object" }, then: { $ref: "#/definitions/situations" }, else: { $ref: "#/definitions/rows" } }, examples: [
"matched"] }, code: { $ref: "#/definitions/code" }, text: { type: "string", minLength: 1, examples: ["same number as"] }, exactly: { type: "boolean", examples: [
!0] }, stopped: { $ref: "#/definitions/code" }, problems: { type: "array", items: { type: ["string", "object"], pattern: "^[A-Z][A-Z0-9_]*$", properties: { code: {
$ref: "#/definitions/code" }, at: { type: "string", minLength: 1, examples: ["settings.partners.exclude.field"] }, text: { type: "string", minLength: 1, examples: [
"must be different"] } }, required: ["code"], additionalProperties: !1, examples: ["SETTINGS_CLASH"] }, examples: [["SETTINGS_CLASH"]] } }, required: ["name"], additionalProperties: !1,
dependencies: { gives: ["map"], back: ["map"], misses: ["map"], missesBack: ["map"], from: ["field"], to: ["from"], both: ["field"], equal: ["field"], differ: [
"field"], issue: ["from"], warning: ["from"], information: ["from"], code: ["match"], linked: ["given"], changed: ["given"], deleted: ["given"], also: ["plan"],
exactly: ["plan"], stopped: ["plan"] }, examples: [{ name: "Finnish is 358", map: "languages", gives: { fi: 358 } }] }, situations: { type: "object", "x-sides": !0,
properties: {}, minProperties: 1, additionalProperties: { $ref: "#/definitions/situation" }, examples: [{ crm: "new", erp: "inactive" }] }, rows: { type: "array",
items: { $ref: "#/definitions/row" }, examples: [[{ create: "erp" }]] }, side: { type: "string", "x-side": !0 }, row: { type: "object", properties: { create: { $ref: "\
#/definitions/side" }, update: { $ref: "#/definitions/side" }, link: { $ref: "#/definitions/side" }, drift: { $ref: "#/definitions/side" }, hold: { $ref: "#/def\
initions/side" }, note: { $ref: "#/definitions/side" }, number: { $ref: "#/definitions/shown" }, name: { $ref: "#/definitions/shown" }, key: { $ref: "#/definiti\
ons/shown" }, kind: { type: "string", minLength: 1, examples: ["product"] }, situation: { $ref: "#/definitions/situation" }, code: { $ref: "#/definitions/code" },
says: { enum: ["change", "issue", "warning", "information"], examples: ["warning"] }, text: { type: "string", minLength: 1, examples: ["number and name agree"] },
before: { type: "object", minProperties: 1, examples: [{ name: "Fjord" }] }, after: { type: "object", minProperties: 1, examples: [{ name: "Fjord AS" }] }, set: {
$ref: "#/definitions/record" }, without: { type: "array", minItems: 1, items: { type: "string" }, examples: [["price"]] }, then: { type: "object", minProperties: 1,
properties: { link: { $ref: "#/definitions/side" }, writeBack: { $ref: "#/definitions/side" } }, additionalProperties: !1, examples: [{ writeBack: "crm" }] } },
additionalProperties: !1, examples: [{ update: "erp", before: { name: "Fjord" }, after: { name: "Fjord AS" } }] }, shown: { type: ["string", "number"], examples: [
10001] } } }, q = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] }, Y = new RegExp("^[^/\\\\]+\\.cases\\.ya?\
ml$", "u"), U = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), F = { type: "object", "x-sides": !0, properties: {}, additionalProperties: {
type: "object", additionalProperties: { type: "array", items: { $ref: "#/definitions/record" } } }, examples: [{ erp: { currency: [{ currencyNo: 1, isoCode: "EU\
R" }] } }] }, A = { type: "object", examples: [{ name: "Fjord AS", currency: { code: "NOK" } }] };
function Z(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let n in s) {
      let p = s[n];
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let t in p) {
          let r = p[t];
          if (Array.isArray(r)) {
            let l = r.length;
            for (let d = 0; d < l; d++) {
              let c = r[d];
              if (!(c && typeof c == "object" && !Array.isArray(c))) {
                let m = { instancePath: a + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "\
#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A, data: c };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let l = { instancePath: a + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/addi\
tionalProperties/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: F.additionalProperties.additionalProperties.type, parentSchema: F.
            additionalProperties.additionalProperties, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      else {
        let t = { instancePath: a + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "\
object" }, schema: F.additionalProperties.type, parentSchema: F.additionalProperties, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    for (let n in s)
      if (this.sides.length > 0 && !this.sides.includes(n)) {
        let p = { instancePath: a, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: n, sides: this.sides }, schema: !0, parentSchema: F,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: F.type, parentSchema: F, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  return Z.errors = e, i === 0;
}
var o = { type: "object", properties: { name: { type: "string", minLength: 1, examples: ["0 stays 0, empty counts as the default"] }, settings: { type: "object",
examples: [{ partners: { overdueInterest: null } }] }, entities: { type: "object", examples: [{ customers: { fields: { name: { strength: "always" } } } }] }, maps: {
type: "object", examples: [{ languages: { otherwise: "empty" } }] }, live: { $ref: "#/definitions/live" }, lookups: { $ref: "#/definitions/lookups" }, map: { type: "\
string", minLength: 1, examples: ["languages"] }, gives: { $ref: "#/definitions/table" }, back: { $ref: "#/definitions/table" }, misses: { $ref: "#/definitions/\
values" }, missesBack: { $ref: "#/definitions/values" }, predicate: { type: "string", minLength: 1, examples: ["customers.erp.exclude"] }, range: { type: "strin\
g", minLength: 1, examples: ["settings.costs.accounts"] }, holds: { $ref: "#/definitions/tests" }, not: { $ref: "#/definitions/tests" }, field: { type: "string",
pattern: "^[^.\\s]+\\.[^.\\s]+$", examples: ["customers.language"] }, from: { $ref: "#/definitions/bySide", minProperties: 1, maxProperties: 1, examples: [{ crm: {
language: { code: "fi-FI" } } }] }, to: { type: "object", "x-sides": !0, properties: {}, minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/de\
finitions/record" }, examples: [{ erp: { languageNo: 358 } }] }, both: { type: "object", "x-sides": !0, properties: {}, minProperties: 2, maxProperties: 2, additionalProperties: {
$ref: "#/definitions/record" }, examples: [{ crm: { name: "Fjord AS" }, erp: { title: "Fjord AS" } }] }, equal: { $ref: "#/definitions/bySide", minProperties: 2,
maxProperties: 2, examples: [{ crm: { unit: " STK" }, erp: { unit: 1 } }] }, differ: { $ref: "#/definitions/bySide", minProperties: 2, maxProperties: 2, examples: [
{ crm: { name: "Fjord" }, erp: { title: "Fjell" } }] }, issue: { $ref: "#/definitions/code" }, warning: { $ref: "#/definitions/code" }, information: { $ref: "#/\
definitions/code" }, match: { type: "string", minLength: 1, examples: ["customers"] }, plan: { type: "string", minLength: 1, examples: ["customers"] }, given: {
$ref: "#/definitions/bySide" }, linked: { type: "boolean", examples: [!0] }, changed: { $ref: "#/definitions/bySide" }, deleted: { type: "object", "x-sides": !0,
properties: {}, additionalProperties: { $ref: "#/definitions/values" }, examples: [{ erp: [10001] }] }, also: { type: "object", additionalProperties: { $ref: "#\
/definitions/bySide" }, examples: [{ departments: { erp: { departmentNo: 10 } } }] }, expect: { type: ["string", "object", "array"], if: { type: "string" }, then: {
$ref: "#/definitions/situation" }, else: { if: { type: "object" }, then: { $ref: "#/definitions/situations" }, else: { $ref: "#/definitions/rows" } }, examples: [
"matched"] }, code: { $ref: "#/definitions/code" }, text: { type: "string", minLength: 1, examples: ["same number as"] }, exactly: { type: "boolean", examples: [
!0] }, stopped: { $ref: "#/definitions/code" }, problems: { type: "array", items: { type: ["string", "object"], pattern: "^[A-Z][A-Z0-9_]*$", properties: { code: {
$ref: "#/definitions/code" }, at: { type: "string", minLength: 1, examples: ["settings.partners.exclude.field"] }, text: { type: "string", minLength: 1, examples: [
"must be different"] } }, required: ["code"], additionalProperties: !1, examples: ["SETTINGS_CLASH"] }, examples: [["SETTINGS_CLASH"]] } }, required: ["name"], additionalProperties: !1,
dependencies: { gives: ["map"], back: ["map"], misses: ["map"], missesBack: ["map"], from: ["field"], to: ["from"], both: ["field"], equal: ["field"], differ: [
"field"], issue: ["from"], warning: ["from"], information: ["from"], code: ["match"], linked: ["given"], changed: ["given"], deleted: ["given"], also: ["plan"],
exactly: ["plan"], stopped: ["plan"] }, examples: [{ name: "Finnish is 358", map: "languages", gives: { fi: 358 } }] }, x = { type: "object", minProperties: 1, additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ fi: 358, sv: 46 }] }, P = { type: ["array", "string", "number", "boolean"], items: { type: ["strin\
g", "number", "boolean"] }, examples: [["xx", "zz"]] }, C = { type: "array", minItems: 1, examples: [[{ group12: 9 }]] }, u = { type: "string", pattern: "^[A-Z]\
[A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, v = { enum: ["excluded", "occupied", "doubled", "linked", "dangling", "gone", "matched", "conflict", "candidate",
"inactive", "new"], examples: ["matched"] }, J = Object.prototype.hasOwnProperty, S = G().default, ee = new RegExp("^[^.\\s]+\\.[^.\\s]+$", "u"), L = new RegExp(
"^[A-Z][A-Z0-9_]*$", "u"), K = { type: "object", "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/recordOrRecords" }, examples: [{ crm: {
name: "Fjord AS" }, erp: { title: "Fjord AS" } }] }, H = { type: ["object", "array"], items: { $ref: "#/definitions/record" }, examples: [{ name: "Fjord AS" }] };
function E(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (!s || typeof s != "object") {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: H.type }, schema: H.type, parentSchema: H, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let p = 0; p < n; p++) {
      let t = s[p];
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: a + "/" + p, schemaPath: "#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  }
  return E.errors = e, i === 0;
}
function g(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let n in s)
      E.call(this, s[n], { instancePath: a + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: n, rootData: h }) || (e = e ===
      null ? E.errors : e.concat(E.errors), i = e.length);
    for (let n in s)
      if (this.sides.length > 0 && !this.sides.includes(n)) {
        let p = { instancePath: a, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: n, sides: this.sides }, schema: !0, parentSchema: K,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  return g.errors = e, i === 0;
}
var O = { type: "object", "x-sides": !0, properties: {}, minProperties: 1, additionalProperties: { $ref: "#/definitions/situation" }, examples: [{ crm: "new", erp: "\
inactive" }] };
function B(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      let n = { instancePath: a, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: O, data: s };
      e === null ? e = [n] : e.push(n), i++;
    }
    for (let n in s) {
      let p = s[n];
      if (!(p === "excluded" || p === "occupied" || p === "doubled" || p === "linked" || p === "dangling" || p === "gone" || p === "matched" || p === "conflict" ||
      p === "candidate" || p === "inactive" || p === "new")) {
        let t = { instancePath: a + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: v.
        enum }, schema: v.enum, parentSchema: v, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    for (let n in s)
      if (this.sides.length > 0 && !this.sides.includes(n)) {
        let p = { instancePath: a, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: n, sides: this.sides }, schema: !0, parentSchema: O,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: O.type, parentSchema: O, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  return B.errors = e, i === 0;
}
var M = { type: "array", items: { $ref: "#/definitions/row" }, examples: [[{ create: "erp" }]] }, f = { type: "object", properties: { create: { $ref: "#/definit\
ions/side" }, update: { $ref: "#/definitions/side" }, link: { $ref: "#/definitions/side" }, drift: { $ref: "#/definitions/side" }, hold: { $ref: "#/definitions/\
side" }, note: { $ref: "#/definitions/side" }, number: { $ref: "#/definitions/shown" }, name: { $ref: "#/definitions/shown" }, key: { $ref: "#/definitions/shown" },
kind: { type: "string", minLength: 1, examples: ["product"] }, situation: { $ref: "#/definitions/situation" }, code: { $ref: "#/definitions/code" }, says: { enum: [
"change", "issue", "warning", "information"], examples: ["warning"] }, text: { type: "string", minLength: 1, examples: ["number and name agree"] }, before: { type: "\
object", minProperties: 1, examples: [{ name: "Fjord" }] }, after: { type: "object", minProperties: 1, examples: [{ name: "Fjord AS" }] }, set: { $ref: "#/defin\
itions/record" }, without: { type: "array", minItems: 1, items: { type: "string" }, examples: [["price"]] }, then: { type: "object", minProperties: 1, properties: {
link: { $ref: "#/definitions/side" }, writeBack: { $ref: "#/definitions/side" } }, additionalProperties: !1, examples: [{ writeBack: "crm" }] } }, additionalProperties: !1,
examples: [{ update: "erp", before: { name: "Fjord" }, after: { name: "Fjord AS" } }] }, y = { type: "string", "x-side": !0 }, $ = { type: ["string", "number"],
examples: [10001] };
function I(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let n in s)
      if (!J.call(f.properties, n)) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: f,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (s.create !== void 0) {
      let n = s.create;
      if (typeof n == "string") {
        if (this.sides.length > 0 && !this.sides.includes(n)) {
          let p = { instancePath: a + "/create", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/create", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.update !== void 0) {
      let n = s.update;
      if (typeof n == "string") {
        if (this.sides.length > 0 && !this.sides.includes(n)) {
          let p = { instancePath: a + "/update", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/update", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.link !== void 0) {
      let n = s.link;
      if (typeof n == "string") {
        if (this.sides.length > 0 && !this.sides.includes(n)) {
          let p = { instancePath: a + "/link", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/link", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.drift !== void 0) {
      let n = s.drift;
      if (typeof n == "string") {
        if (this.sides.length > 0 && !this.sides.includes(n)) {
          let p = { instancePath: a + "/drift", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/drift", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.hold !== void 0) {
      let n = s.hold;
      if (typeof n == "string") {
        if (this.sides.length > 0 && !this.sides.includes(n)) {
          let p = { instancePath: a + "/hold", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/hold", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.note !== void 0) {
      let n = s.note;
      if (typeof n == "string") {
        if (this.sides.length > 0 && !this.sides.includes(n)) {
          let p = { instancePath: a + "/note", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/note", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.number !== void 0) {
      let n = s.number;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n))) {
        let p = { instancePath: a + "/number", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: $.type }, schema: $.type, parentSchema: $,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.name !== void 0) {
      let n = s.name;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n))) {
        let p = { instancePath: a + "/name", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: $.type }, schema: $.type, parentSchema: $,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.key !== void 0) {
      let n = s.key;
      if (typeof n != "string" && !(typeof n == "number" && isFinite(n))) {
        let p = { instancePath: a + "/key", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: $.type }, schema: $.type, parentSchema: $, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (typeof n == "string") {
        if (S(n) < 1) {
          let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.kind, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: f.properties.kind.type, parentSchema: f.
        properties.kind, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.situation !== void 0) {
      let n = s.situation;
      if (!(n === "excluded" || n === "occupied" || n === "doubled" || n === "linked" || n === "dangling" || n === "gone" || n === "matched" || n === "conflict" ||
      n === "candidate" || n === "inactive" || n === "new")) {
        let p = { instancePath: a + "/situation", schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: v.enum }, schema: v.enum,
        parentSchema: v, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.code !== void 0) {
      let n = s.code;
      if (typeof n == "string") {
        if (!L.test(n)) {
          let p = { instancePath: a + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: u, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.type, parentSchema: u,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.says !== void 0) {
      let n = s.says;
      if (!(n === "change" || n === "issue" || n === "warning" || n === "information")) {
        let p = { instancePath: a + "/says", schemaPath: "#/properties/says/enum", keyword: "enum", params: { allowedValues: f.properties.says.enum }, schema: f.
        properties.says.enum, parentSchema: f.properties.says, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.text !== void 0) {
      let n = s.text;
      if (typeof n == "string") {
        if (S(n) < 1) {
          let p = { instancePath: a + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.text, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: f.properties.text.type, parentSchema: f.
        properties.text, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.before !== void 0) {
      let n = s.before;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 1) {
          let p = { instancePath: a + "/before", schemaPath: "#/properties/before/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.before, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "object" }, schema: f.properties.before.
        type, parentSchema: f.properties.before, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.after !== void 0) {
      let n = s.after;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 1) {
          let p = { instancePath: a + "/after", schemaPath: "#/properties/after/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.after, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, schema: f.properties.after.type,
        parentSchema: f.properties.after, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.set !== void 0) {
      let n = s.set;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let p = { instancePath: a + "/set", schemaPath: "#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.without !== void 0) {
      let n = s.without;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let t = { instancePath: a + "/without", schemaPath: "#/properties/without/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.without, data: n };
          e === null ? e = [t] : e.push(t), i++;
        }
        let p = n.length;
        for (let t = 0; t < p; t++) {
          let r = n[t];
          if (typeof r != "string") {
            let l = { instancePath: a + "/without/" + t, schemaPath: "#/properties/without/items/type", keyword: "type", params: { type: "string" }, schema: f.properties.
            without.items.type, parentSchema: f.properties.without.items, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/without", schemaPath: "#/properties/without/type", keyword: "type", params: { type: "array" }, schema: f.properties.without.
        type, parentSchema: f.properties.without, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.then !== void 0) {
      let n = s.then;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 1) {
          let p = { instancePath: a + "/then", schemaPath: "#/properties/then/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.then, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
        for (let p in n)
          if (!(p === "link" || p === "writeBack")) {
            let t = { instancePath: a + "/then", schemaPath: "#/properties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: f.properties.then, data: n };
            e === null ? e = [t] : e.push(t), i++;
          }
        if (n.link !== void 0) {
          let p = n.link;
          if (typeof p == "string") {
            if (this.sides.length > 0 && !this.sides.includes(p)) {
              let t = { instancePath: a + "/then/link", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
              parentSchema: y, data: p };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/then/link", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
            data: p };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (n.writeBack !== void 0) {
          let p = n.writeBack;
          if (typeof p == "string") {
            if (this.sides.length > 0 && !this.sides.includes(p)) {
              let t = { instancePath: a + "/then/writeBack", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
              parentSchema: y, data: p };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/then/writeBack", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
            data: p };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "object" }, schema: f.properties.then.type, parentSchema: f.
        properties.then, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: f.type, parentSchema: f, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  return I.errors = e, i === 0;
}
function N(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (Array.isArray(s)) {
    let n = s.length;
    for (let p = 0; p < n; p++)
      I.call(this, s[p], { instancePath: a + "/" + p, parentData: s, parentDataProperty: p, rootData: h }) || (e = e === null ? I.errors : e.concat(I.errors), i =
      e.length);
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: M.type, parentSchema: M, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  return N.errors = e, i === 0;
}
function T(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: o.required, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in s)
      if (!J.call(o.properties, t)) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, schema: !1, parentSchema: o,
        data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (s.gives !== void 0 && s.map === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "gives",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.back !== void 0 && s.map === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "back",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.misses !== void 0 && s.map === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "misses",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.missesBack !== void 0 && s.map === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "missesBack",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.from !== void 0 && s.field === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "from",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.to !== void 0 && s.from === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "to",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.both !== void 0 && s.field === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "both",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.equal !== void 0 && s.field === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "equal",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.differ !== void 0 && s.field === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "differ",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.issue !== void 0 && s.from === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "issue",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.warning !== void 0 && s.from === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "warning",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.information !== void 0 && s.from === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "information",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.code !== void 0 && s.match === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "code",
        missingProperty: "match",
        depsCount: 1,
        deps: "match"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.linked !== void 0 && s.given === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "linked",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.changed !== void 0 && s.given === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "changed",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.deleted !== void 0 && s.given === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "deleted",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.also !== void 0 && s.plan === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "also",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.exactly !== void 0 && s.plan === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "exactly",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.stopped !== void 0 && s.plan === void 0) {
      let t = { instancePath: a, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "stopped",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.name, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: o.properties.name.type, parentSchema: o.
        properties.name, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.settings !== void 0) {
      let t = s.settings;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: o.properties.settings.
        type, parentSchema: o.properties.settings, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.entities !== void 0) {
      let t = s.entities;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: a + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "object" }, schema: o.properties.entities.
        type, parentSchema: o.properties.entities, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.maps !== void 0) {
      let t = s.maps;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: a + "/maps", schemaPath: "#/properties/maps/type", keyword: "type", params: { type: "object" }, schema: o.properties.maps.type, parentSchema: o.
        properties.maps, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.live !== void 0) {
      let t = s.live;
      if (typeof t == "string") {
        if (!U.test(t)) {
          let r = { instancePath: a + "/live", schemaPath: "#/definitions/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|\
[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: q, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/live", schemaPath: "#/definitions/live/type", keyword: "type", params: { type: "string" }, schema: q.type, parentSchema: q,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.lookups !== void 0 && (Z.call(this, s.lookups, { instancePath: a + "/lookups", parentData: s, parentDataProperty: "lookups", rootData: h }) || (e = e ===
    null ? Z.errors : e.concat(Z.errors), i = e.length)), s.map !== void 0) {
      let t = s.map;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/map", schemaPath: "#/properties/map/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.properties.
          map, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: o.properties.map.type, parentSchema: o.
        properties.map, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.gives !== void 0) {
      let t = s.gives;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let r = { instancePath: a + "/gives", schemaPath: "#/definitions/table/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: x,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && l !== null) {
            let d = { instancePath: a + "/gives/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/additionalProperties/type", keyword: "\
type", params: { type: x.additionalProperties.type }, schema: x.additionalProperties.type, parentSchema: x.additionalProperties, data: l };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/gives", schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" }, schema: x.type, parentSchema: x,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.back !== void 0) {
      let t = s.back;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let r = { instancePath: a + "/back", schemaPath: "#/definitions/table/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: x,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && l !== null) {
            let d = { instancePath: a + "/back/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/additionalProperties/type", keyword: "\
type", params: { type: x.additionalProperties.type }, schema: x.additionalProperties.type, parentSchema: x.additionalProperties, data: l };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/back", schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" }, schema: x.type, parentSchema: x,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.misses !== void 0) {
      let t = s.misses;
      if (!Array.isArray(t) && typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let r = { instancePath: a + "/misses", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: P.type }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let d = t[l];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
            let c = { instancePath: a + "/misses/" + l, schemaPath: "#/definitions/values/items/type", keyword: "type", params: { type: P.items.type }, schema: P.
            items.type, parentSchema: P.items, data: d };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
      }
    }
    if (s.missesBack !== void 0) {
      let t = s.missesBack;
      if (!Array.isArray(t) && typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let r = { instancePath: a + "/missesBack", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: P.type }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let d = t[l];
          if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
            let c = { instancePath: a + "/missesBack/" + l, schemaPath: "#/definitions/values/items/type", keyword: "type", params: { type: P.items.type }, schema: P.
            items.type, parentSchema: P.items, data: d };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
      }
    }
    if (s.predicate !== void 0) {
      let t = s.predicate;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/predicate", schemaPath: "#/properties/predicate/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.predicate, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "string" }, schema: o.properties.predicate.
        type, parentSchema: o.properties.predicate, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.range !== void 0) {
      let t = s.range;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/range", schemaPath: "#/properties/range/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.range, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, schema: o.properties.range.type,
        parentSchema: o.properties.range, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.holds !== void 0) {
      let t = s.holds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: a + "/holds", schemaPath: "#/definitions/tests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: C,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/holds", schemaPath: "#/definitions/tests/type", keyword: "type", params: { type: "array" }, schema: C.type, parentSchema: C,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.not !== void 0) {
      let t = s.not;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: a + "/not", schemaPath: "#/definitions/tests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: C,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/not", schemaPath: "#/definitions/tests/type", keyword: "type", params: { type: "array" }, schema: C.type, parentSchema: C,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.field !== void 0) {
      let t = s.field;
      if (typeof t == "string") {
        if (!ee.test(t)) {
          let r = { instancePath: a + "/field", schemaPath: "#/properties/field/pattern", keyword: "pattern", params: { pattern: "^[^.\\s]+\\.[^.\\s]+$" }, schema: "\
^[^.\\s]+\\.[^.\\s]+$", parentSchema: o.properties.field, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: o.properties.field.type,
        parentSchema: o.properties.field, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.from !== void 0) {
      let t = s.from;
      if (g.call(this, t, { instancePath: a + "/from", parentData: s, parentDataProperty: "from", rootData: h }) || (e = e === null ? g.errors : e.concat(g.errors),
      i = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 1) {
          let r = { instancePath: a + "/from", schemaPath: "#/properties/from/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.from, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 1) {
          let r = { instancePath: a + "/from", schemaPath: "#/properties/from/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.from, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (s.to !== void 0) {
      let t = s.to;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 1) {
          let r = { instancePath: a + "/to", schemaPath: "#/properties/to/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.to, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 1) {
          let r = { instancePath: a + "/to", schemaPath: "#/properties/to/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.to, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let d = { instancePath: a + "/to/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/record/type", keyword: "type", params: {
            type: "object" }, schema: A.type, parentSchema: A, data: l };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
        for (let r in t)
          if (this.sides.length > 0 && !this.sides.includes(r)) {
            let l = { instancePath: a + "/to", schemaPath: "#/properties/to/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.sides }, schema: !0,
            parentSchema: o.properties.to, data: t };
            e === null ? e = [l] : e.push(l), i++;
          }
      } else {
        let r = { instancePath: a + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "object" }, schema: o.properties.to.type, parentSchema: o.
        properties.to, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.both !== void 0) {
      let t = s.both;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let r = { instancePath: a + "/both", schemaPath: "#/properties/both/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.both, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 2) {
          let r = { instancePath: a + "/both", schemaPath: "#/properties/both/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.both, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let d = { instancePath: a + "/both/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/record/type", keyword: "type", params: {
            type: "object" }, schema: A.type, parentSchema: A, data: l };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
        for (let r in t)
          if (this.sides.length > 0 && !this.sides.includes(r)) {
            let l = { instancePath: a + "/both", schemaPath: "#/properties/both/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.sides },
            schema: !0, parentSchema: o.properties.both, data: t };
            e === null ? e = [l] : e.push(l), i++;
          }
      } else {
        let r = { instancePath: a + "/both", schemaPath: "#/properties/both/type", keyword: "type", params: { type: "object" }, schema: o.properties.both.type, parentSchema: o.
        properties.both, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.equal !== void 0) {
      let t = s.equal;
      if (g.call(this, t, { instancePath: a + "/equal", parentData: s, parentDataProperty: "equal", rootData: h }) || (e = e === null ? g.errors : e.concat(g.errors),
      i = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let r = { instancePath: a + "/equal", schemaPath: "#/properties/equal/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.equal, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 2) {
          let r = { instancePath: a + "/equal", schemaPath: "#/properties/equal/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.equal, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (s.differ !== void 0) {
      let t = s.differ;
      if (g.call(this, t, { instancePath: a + "/differ", parentData: s, parentDataProperty: "differ", rootData: h }) || (e = e === null ? g.errors : e.concat(g.
      errors), i = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let r = { instancePath: a + "/differ", schemaPath: "#/properties/differ/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.differ, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 2) {
          let r = { instancePath: a + "/differ", schemaPath: "#/properties/differ/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.differ, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (s.issue !== void 0) {
      let t = s.issue;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let r = { instancePath: a + "/issue", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: u, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/issue", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.type, parentSchema: u,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.warning !== void 0) {
      let t = s.warning;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let r = { instancePath: a + "/warning", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: u, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/warning", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.type, parentSchema: u,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.information !== void 0) {
      let t = s.information;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let r = { instancePath: a + "/information", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: u, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/information", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.type, parentSchema: u,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.match !== void 0) {
      let t = s.match;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/match", schemaPath: "#/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.match, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, schema: o.properties.match.type,
        parentSchema: o.properties.match, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.plan !== void 0) {
      let t = s.plan;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.plan, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, schema: o.properties.plan.type, parentSchema: o.
        properties.plan, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.given !== void 0 && (g.call(this, s.given, { instancePath: a + "/given", parentData: s, parentDataProperty: "given", rootData: h }) || (e = e === null ?
    g.errors : e.concat(g.errors), i = e.length)), s.linked !== void 0) {
      let t = s.linked;
      if (typeof t != "boolean") {
        let r = { instancePath: a + "/linked", schemaPath: "#/properties/linked/type", keyword: "type", params: { type: "boolean" }, schema: o.properties.linked.
        type, parentSchema: o.properties.linked, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.changed !== void 0 && (g.call(this, s.changed, { instancePath: a + "/changed", parentData: s, parentDataProperty: "changed", rootData: h }) || (e = e ===
    null ? g.errors : e.concat(g.errors), i = e.length)), s.deleted !== void 0) {
      let t = s.deleted;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) {
          let l = t[r];
          if (!Array.isArray(l) && typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean") {
            let d = { instancePath: a + "/deleted/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/type", keyword: "type", params: {
            type: P.type }, schema: P.type, parentSchema: P, data: l };
            e === null ? e = [d] : e.push(d), i++;
          }
          if (Array.isArray(l)) {
            let d = l.length;
            for (let c = 0; c < d; c++) {
              let m = l[c];
              if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
                let _ = { instancePath: a + "/deleted/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "#/definitions/values/items/type", keyword: "\
type", params: { type: P.items.type }, schema: P.items.type, parentSchema: P.items, data: m };
                e === null ? e = [_] : e.push(_), i++;
              }
            }
          }
        }
        for (let r in t)
          if (this.sides.length > 0 && !this.sides.includes(r)) {
            let l = { instancePath: a + "/deleted", schemaPath: "#/properties/deleted/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.
            sides }, schema: !0, parentSchema: o.properties.deleted, data: t };
            e === null ? e = [l] : e.push(l), i++;
          }
      } else {
        let r = { instancePath: a + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "object" }, schema: o.properties.deleted.
        type, parentSchema: o.properties.deleted, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.also !== void 0) {
      let t = s.also;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let r in t)
          g.call(this, t[r], { instancePath: a + "/also/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: r, rootData: h }) || (e =
          e === null ? g.errors : e.concat(g.errors), i = e.length);
      else {
        let r = { instancePath: a + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "object" }, schema: o.properties.also.type, parentSchema: o.
        properties.also, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.expect !== void 0) {
      let t = s.expect;
      if ((!t || typeof t != "object") && typeof t != "string") {
        let m = { instancePath: a + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: o.properties.expect.type }, schema: o.properties.
        expect.type, parentSchema: o.properties.expect, data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
      let r = i, l = !0, d = i;
      if (typeof t != "string") {
        let m = {};
        e === null ? e = [m] : e.push(m), i++;
      }
      var n = d === i;
      i = r, e !== null && (r ? e.length = r : e = null);
      let c;
      if (n) {
        let m = i;
        if (!(t === "excluded" || t === "occupied" || t === "doubled" || t === "linked" || t === "dangling" || t === "gone" || t === "matched" || t === "conflic\
t" || t === "candidate" || t === "inactive" || t === "new")) {
          let D = { instancePath: a + "/expect", schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: v.enum }, schema: v.enum,
          parentSchema: v, data: t };
          e === null ? e = [D] : e.push(D), i++;
        }
        var n = m === i;
        l = n, c = "then";
      } else {
        let m = i, _ = i, D = !0, W = i;
        if (!(t && typeof t == "object" && !Array.isArray(t))) {
          let j = {};
          e === null ? e = [j] : e.push(j), i++;
        }
        var p = W === i;
        i = _, e !== null && (_ ? e.length = _ : e = null);
        let V;
        if (p) {
          let j = i;
          B.call(this, t, { instancePath: a + "/expect", parentData: s, parentDataProperty: "expect", rootData: h }) || (e = e === null ? B.errors : e.concat(B.
          errors), i = e.length);
          var p = j === i;
          D = p, V = "then";
        } else {
          let j = i;
          N.call(this, t, { instancePath: a + "/expect", parentData: s, parentDataProperty: "expect", rootData: h }) || (e = e === null ? N.errors : e.concat(N.
          errors), i = e.length);
          var p = j === i;
          D = p, V = "else";
        }
        if (!D) {
          let j = { instancePath: a + "/expect", schemaPath: "#/properties/expect/else/if", keyword: "if", params: { failingKeyword: V }, schema: o.properties.expect.
          else.if, parentSchema: o.properties.expect.else, data: t };
          e === null ? e = [j] : e.push(j), i++;
        }
        var n = m === i;
        l = n, c = "else";
      }
      if (!l) {
        let m = { instancePath: a + "/expect", schemaPath: "#/properties/expect/if", keyword: "if", params: { failingKeyword: c }, schema: o.properties.expect.if,
        parentSchema: o.properties.expect, data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (s.code !== void 0) {
      let t = s.code;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let r = { instancePath: a + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: u, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.type, parentSchema: u,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.text !== void 0) {
      let t = s.text;
      if (typeof t == "string") {
        if (S(t) < 1) {
          let r = { instancePath: a + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.text, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: o.properties.text.type, parentSchema: o.
        properties.text, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.exactly !== void 0) {
      let t = s.exactly;
      if (typeof t != "boolean") {
        let r = { instancePath: a + "/exactly", schemaPath: "#/properties/exactly/type", keyword: "type", params: { type: "boolean" }, schema: o.properties.exactly.
        type, parentSchema: o.properties.exactly, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.stopped !== void 0) {
      let t = s.stopped;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let r = { instancePath: a + "/stopped", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: u, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/stopped", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.type, parentSchema: u,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.problems !== void 0) {
      let t = s.problems;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let d = t[l];
          if (typeof d != "string" && !(d && typeof d == "object" && !Array.isArray(d))) {
            let c = { instancePath: a + "/problems/" + l, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: o.properties.problems.
            items.type }, schema: o.properties.problems.items.type, parentSchema: o.properties.problems.items, data: d };
            e === null ? e = [c] : e.push(c), i++;
          }
          if (typeof d == "string" && !L.test(d)) {
            let c = { instancePath: a + "/problems/" + l, schemaPath: "#/properties/problems/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0\
-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: o.properties.problems.items, data: d };
            e === null ? e = [c] : e.push(c), i++;
          }
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.code === void 0) {
              let c = { instancePath: a + "/problems/" + l, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "\
code" }, schema: o.properties.problems.items.required, parentSchema: o.properties.problems.items, data: d };
              e === null ? e = [c] : e.push(c), i++;
            }
            for (let c in d)
              if (!(c === "code" || c === "at" || c === "text")) {
                let m = { instancePath: a + "/problems/" + l, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: c }, schema: !1, parentSchema: o.properties.problems.items, data: d };
                e === null ? e = [m] : e.push(m), i++;
              }
            if (d.code !== void 0) {
              let c = d.code;
              if (typeof c == "string") {
                if (!L.test(c)) {
                  let m = { instancePath: a + "/problems/" + l + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-\
Z][A-Z0-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: u, data: c };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: a + "/problems/" + l + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: c };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (d.at !== void 0) {
              let c = d.at;
              if (typeof c == "string") {
                if (S(c) < 1) {
                  let m = { instancePath: a + "/problems/" + l + "/at", schemaPath: "#/properties/problems/items/properties/at/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: o.properties.problems.items.properties.at, data: c };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: a + "/problems/" + l + "/at", schemaPath: "#/properties/problems/items/properties/at/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.problems.items.properties.at.type, parentSchema: o.properties.problems.items.properties.at, data: c };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (d.text !== void 0) {
              let c = d.text;
              if (typeof c == "string") {
                if (S(c) < 1) {
                  let m = { instancePath: a + "/problems/" + l + "/text", schemaPath: "#/properties/problems/items/properties/text/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: o.properties.problems.items.properties.text, data: c };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: a + "/problems/" + l + "/text", schemaPath: "#/properties/problems/items/properties/text/type", keyword: "type", params: {
                type: "string" }, schema: o.properties.problems.items.properties.text.type, parentSchema: o.properties.problems.items.properties.text, data: c };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          }
        }
      } else {
        let r = { instancePath: a + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, schema: o.properties.problems.
        type, parentSchema: o.properties.problems, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: o.type, parentSchema: o, data: s };
    e === null ? e = [t] : e.push(t), i++;
  }
  return T.errors = e, i === 0;
}
function Q(s, { instancePath: a = "", parentData: b, parentDataProperty: k, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let n in s)
      if (!(n === "include" || n === "settings" || n === "live" || n === "lookups" || n === "cases")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: w,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (s.include !== void 0) {
      let n = s.include;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let t = 0; t < p; t++) {
          let r = n[t];
          if (typeof r == "string") {
            if (!Y.test(r)) {
              let l = { instancePath: a + "/include/" + t, schemaPath: "#/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\]+\\.c\
ases\\.ya?ml$" }, schema: "^[^/\\\\]+\\.cases\\.ya?ml$", parentSchema: w.properties.include.items, data: r };
              e === null ? e = [l] : e.push(l), i++;
            }
          } else {
            let l = { instancePath: a + "/include/" + t, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, schema: w.properties.
            include.items.type, parentSchema: w.properties.include.items, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, schema: w.properties.include.
        type, parentSchema: w.properties.include, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.settings !== void 0) {
      let n = s.settings;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let p = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: w.properties.settings.
        type, parentSchema: w.properties.settings, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.live !== void 0) {
      let n = s.live;
      if (typeof n == "string") {
        if (!U.test(n)) {
          let p = { instancePath: a + "/live", schemaPath: "#/definitions/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|\
[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: q, data: n };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: a + "/live", schemaPath: "#/definitions/live/type", keyword: "type", params: { type: "string" }, schema: q.type, parentSchema: q,
        data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.lookups !== void 0 && (Z.call(this, s.lookups, { instancePath: a + "/lookups", parentData: s, parentDataProperty: "lookups", rootData: h }) || (e = e ===
    null ? Z.errors : e.concat(Z.errors), i = e.length)), s.cases !== void 0) {
      let n = s.cases;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let t = 0; t < p; t++)
          T.call(this, n[t], { instancePath: a + "/cases/" + t, parentData: n, parentDataProperty: t, rootData: h }) || (e = e === null ? T.errors : e.concat(T.
          errors), i = e.length);
      } else {
        let p = { instancePath: a + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, schema: w.properties.cases.type,
        parentSchema: w.properties.cases, data: n };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: w.type, parentSchema: w, data: s };
    e === null ? e = [n] : e.push(n), i++;
  }
  return Q.errors = e, i === 0;
}
export {
  re as CASES_SCHEMA
};
