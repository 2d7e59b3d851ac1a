// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var $ = (d, a) => () => {
  try {
    return a || d((a = { exports: {} }).exports, a), a.exports;
  } catch (u) {
    throw a = 0, u;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var L = $((x) => {
  "use strict";
  Object.defineProperty(x, "__esModule", { value: !0 });
  function v(d) {
    let a = d.length, u = 0, y = 0, f;
    for (; y < a; )
      u++, f = d.charCodeAt(y++), f >= 55296 && f <= 56319 && y < a && (f = d.charCodeAt(y), (f & 64512) === 56320 && y++);
    return u;
  }
  x.default = v;
  v.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var M = _, m = { type: "object", properties: { version: { const: 1, examples: [1] }, decisions: { type: ["array", "null"], items: { $ref: "#/definitions/decisio\
n" }, examples: [[{ what: "link", entity: "customers", keys: { crm: "c-17", erp: "10022" }, because: "renamed in 2019" }]] } }, required: ["version"], additionalProperties: !1,
definitions: { decision: { type: "object", properties: { what: { enum: ["link", "apart", "exclude", "dismiss", "relink"], examples: ["link"] }, entity: { type: "\
string", minLength: 1, examples: ["customers"] }, keys: { type: "object", "x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1,
examples: [{ crm: "c-17", erp: "10022" }] }, code: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, rules: { type: "string", minLength: 1,
examples: ["5f0c9e1b77b0e2aa"] }, to: { type: "string", minLength: 1, examples: ["erp.information6 of crm customers, erp associate"] }, systems: { type: "object",
"x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1, examples: [{ erp: "5280102 Fjord AS" }] }, by: { type: "string", examples: [
"anna"] }, at: { type: "string", examples: ["2027-02-03T10:00:00Z"] }, because: { type: "string", examples: ["same company, renamed in 2019"] } }, required: ["w\
hat"], additionalProperties: !1, allOf: [{ if: { properties: { what: { enum: ["link", "apart"] } } }, then: { required: ["entity", "keys"], properties: { keys: {
minProperties: 2 } } } }, { if: { properties: { what: { const: "exclude" } } }, then: { required: ["entity", "keys"] } }, { if: { properties: { what: { const: "\
dismiss" } } }, then: { required: ["entity", "keys", "code", "because"] } }] } } }, n = { type: "object", properties: { what: { enum: ["link", "apart", "exclude",
"dismiss", "relink"], examples: ["link"] }, entity: { type: "string", minLength: 1, examples: ["customers"] }, keys: { type: "object", "x-sides": !0, additionalProperties: {
type: "string", minLength: 1 }, minProperties: 1, examples: [{ crm: "c-17", erp: "10022" }] }, code: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: [
"NUMBER_CONFLICT"] }, rules: { type: "string", minLength: 1, examples: ["5f0c9e1b77b0e2aa"] }, to: { type: "string", minLength: 1, examples: ["erp.information6 \
of crm customers, erp associate"] }, systems: { type: "object", "x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1, examples: [
{ erp: "5280102 Fjord AS" }] }, by: { type: "string", examples: ["anna"] }, at: { type: "string", examples: ["2027-02-03T10:00:00Z"] }, because: { type: "string",
examples: ["same company, renamed in 2019"] } }, required: ["what"], additionalProperties: !1, allOf: [{ if: { properties: { what: { enum: ["link", "apart"] } } },
then: { required: ["entity", "keys"], properties: { keys: { minProperties: 2 } } } }, { if: { properties: { what: { const: "exclude" } } }, then: { required: ["\
entity", "keys"] } }, { if: { properties: { what: { const: "dismiss" } } }, then: { required: ["entity", "keys", "code", "because"] } }] }, N = Object.prototype.
hasOwnProperty, k = L().default, D = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function _(d, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: f = d } = {}) {
  let e = null, r = 0;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    if (d.version === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: m.required, parentSchema: m, data: d };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in d)
      if (!(l === "version" || l === "decisions")) {
        let h = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: m,
        data: d };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (d.version !== void 0) {
      let l = d.version;
      if (l !== 1) {
        let h = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: m.
        properties.version, data: l };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (d.decisions !== void 0) {
      let l = d.decisions;
      if (!Array.isArray(l) && l !== null) {
        let h = { instancePath: a + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: m.properties.decisions.type }, schema: m.
        properties.decisions.type, parentSchema: m.properties.decisions, data: l };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (Array.isArray(l)) {
        let h = l.length;
        for (let p = 0; p < h; p++) {
          let i = l[p], b = r, q = !0, Z = r;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0) {
            let s = i.what;
            if (!(s === "link" || s === "apart")) {
              let t = {};
              e === null ? e = [t] : e.push(t), r++;
            }
          }
          var g = Z === r;
          if (r = b, e !== null && (b ? e.length = b : e = null), g) {
            let s = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/0/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: n.allOf[0].then.required, parentSchema: n.allOf[0].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/0/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: n.allOf[0].then.required, parentSchema: n.allOf[0].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (i.keys !== void 0) {
                let o = i.keys;
                if (o && typeof o == "object" && !Array.isArray(o) && Object.keys(o).length < 2) {
                  let c = { instancePath: a + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/allOf/0/then/properties/keys/minProperties", keyword: "\
minProperties", params: { limit: 2 }, schema: 2, parentSchema: n.allOf[0].then.properties.keys, data: o };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
            }
            var g = s === r;
            q = g;
          }
          if (!q) {
            let s = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: n.
            allOf[0].if, parentSchema: n.allOf[0], data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
          let S = r, A = !0, C = r;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0 && i.what !== "exclude") {
            let s = {};
            e === null ? e = [s] : e.push(s), r++;
          }
          var P = C === r;
          if (r = S, e !== null && (S ? e.length = S : e = null), P) {
            let s = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/1/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: n.allOf[1].then.required, parentSchema: n.allOf[1].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/1/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: n.allOf[1].then.required, parentSchema: n.allOf[1].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            var P = s === r;
            A = P;
          }
          if (!A) {
            let s = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: n.
            allOf[1].if, parentSchema: n.allOf[1], data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
          let O = r, j = !0, E = r;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0 && i.what !== "dismiss") {
            let s = {};
            e === null ? e = [s] : e.push(s), r++;
          }
          var w = E === r;
          if (r = O, e !== null && (O ? e.length = O : e = null), w) {
            let s = r;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: n.allOf[2].then.required, parentSchema: n.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: n.allOf[2].then.required, parentSchema: n.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (i.code === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
code" }, schema: n.allOf[2].then.required, parentSchema: n.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (i.because === void 0) {
                let o = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
because" }, schema: n.allOf[2].then.required, parentSchema: n.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            var w = s === r;
            j = w;
          }
          if (!j) {
            let s = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: n.
            allOf[2].if, parentSchema: n.allOf[2], data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.what === void 0) {
              let s = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/required", keyword: "required", params: { missingProperty: "wha\
t" }, schema: n.required, parentSchema: n, data: i };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (let s in i)
              if (!N.call(n.properties, s)) {
                let t = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: s }, schema: !1, parentSchema: n, data: i };
                e === null ? e = [t] : e.push(t), r++;
              }
            if (i.what !== void 0) {
              let s = i.what;
              if (!(s === "link" || s === "apart" || s === "exclude" || s === "dismiss" || s === "relink")) {
                let t = { instancePath: a + "/decisions/" + p + "/what", schemaPath: "#/definitions/decision/properties/what/enum", keyword: "enum", params: { allowedValues: n.
                properties.what.enum }, schema: n.properties.what.enum, parentSchema: n.properties.what, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.entity !== void 0) {
              let s = i.entity;
              if (typeof s == "string") {
                if (k(s) < 1) {
                  let t = { instancePath: a + "/decisions/" + p + "/entity", schemaPath: "#/definitions/decision/properties/entity/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: n.properties.entity, data: s };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: a + "/decisions/" + p + "/entity", schemaPath: "#/definitions/decision/properties/entity/type", keyword: "type", params: {
                type: "string" }, schema: n.properties.entity.type, parentSchema: n.properties.entity, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.keys !== void 0) {
              let s = i.keys;
              if (s && typeof s == "object" && !Array.isArray(s)) {
                if (Object.keys(s).length < 1) {
                  let t = { instancePath: a + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/properties/keys/minProperties", keyword: "minProp\
erties", params: { limit: 1 }, schema: 1, parentSchema: n.properties.keys, data: s };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in s) {
                  let o = s[t];
                  if (typeof o == "string") {
                    if (k(o) < 1) {
                      let c = { instancePath: a + "/decisions/" + p + "/keys/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decision\
/properties/keys/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.keys.additionalProperties, data: o };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: a + "/decisions/" + p + "/keys/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decision/p\
roperties/keys/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: n.properties.keys.additionalProperties.type, parentSchema: n.properties.
                    keys.additionalProperties, data: o };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                for (let t in s)
                  if (this.sides.length > 0 && !this.sides.includes(t)) {
                    let o = { instancePath: a + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/properties/keys/x-sides", keyword: "x-sides", params: {
                    additionalProperty: t, sides: this.sides }, schema: !0, parentSchema: n.properties.keys, data: s };
                    e === null ? e = [o] : e.push(o), r++;
                  }
              } else {
                let t = { instancePath: a + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/properties/keys/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.keys.type, parentSchema: n.properties.keys, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.code !== void 0) {
              let s = i.code;
              if (typeof s == "string") {
                if (!D.test(s)) {
                  let t = { instancePath: a + "/decisions/" + p + "/code", schemaPath: "#/definitions/decision/properties/code/pattern", keyword: "pattern", params: {
                  pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: n.properties.code, data: s };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: a + "/decisions/" + p + "/code", schemaPath: "#/definitions/decision/properties/code/type", keyword: "type", params: { type: "\
string" }, schema: n.properties.code.type, parentSchema: n.properties.code, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.rules !== void 0) {
              let s = i.rules;
              if (typeof s == "string") {
                if (k(s) < 1) {
                  let t = { instancePath: a + "/decisions/" + p + "/rules", schemaPath: "#/definitions/decision/properties/rules/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: n.properties.rules, data: s };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: a + "/decisions/" + p + "/rules", schemaPath: "#/definitions/decision/properties/rules/type", keyword: "type", params: {
                type: "string" }, schema: n.properties.rules.type, parentSchema: n.properties.rules, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.to !== void 0) {
              let s = i.to;
              if (typeof s == "string") {
                if (k(s) < 1) {
                  let t = { instancePath: a + "/decisions/" + p + "/to", schemaPath: "#/definitions/decision/properties/to/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: n.properties.to, data: s };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: a + "/decisions/" + p + "/to", schemaPath: "#/definitions/decision/properties/to/type", keyword: "type", params: { type: "\
string" }, schema: n.properties.to.type, parentSchema: n.properties.to, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.systems !== void 0) {
              let s = i.systems;
              if (s && typeof s == "object" && !Array.isArray(s)) {
                if (Object.keys(s).length < 1) {
                  let t = { instancePath: a + "/decisions/" + p + "/systems", schemaPath: "#/definitions/decision/properties/systems/minProperties", keyword: "m\
inProperties", params: { limit: 1 }, schema: 1, parentSchema: n.properties.systems, data: s };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in s) {
                  let o = s[t];
                  if (typeof o == "string") {
                    if (k(o) < 1) {
                      let c = { instancePath: a + "/decisions/" + p + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decis\
ion/properties/systems/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.systems.additionalProperties,
                      data: o };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: a + "/decisions/" + p + "/systems/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decisio\
n/properties/systems/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: n.properties.systems.additionalProperties.type, parentSchema: n.
                    properties.systems.additionalProperties, data: o };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                for (let t in s)
                  if (this.sides.length > 0 && !this.sides.includes(t)) {
                    let o = { instancePath: a + "/decisions/" + p + "/systems", schemaPath: "#/definitions/decision/properties/systems/x-sides", keyword: "x-sid\
es", params: { additionalProperty: t, sides: this.sides }, schema: !0, parentSchema: n.properties.systems, data: s };
                    e === null ? e = [o] : e.push(o), r++;
                  }
              } else {
                let t = { instancePath: a + "/decisions/" + p + "/systems", schemaPath: "#/definitions/decision/properties/systems/type", keyword: "type", params: {
                type: "object" }, schema: n.properties.systems.type, parentSchema: n.properties.systems, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.by !== void 0) {
              let s = i.by;
              if (typeof s != "string") {
                let t = { instancePath: a + "/decisions/" + p + "/by", schemaPath: "#/definitions/decision/properties/by/type", keyword: "type", params: { type: "\
string" }, schema: n.properties.by.type, parentSchema: n.properties.by, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.at !== void 0) {
              let s = i.at;
              if (typeof s != "string") {
                let t = { instancePath: a + "/decisions/" + p + "/at", schemaPath: "#/definitions/decision/properties/at/type", keyword: "type", params: { type: "\
string" }, schema: n.properties.at.type, parentSchema: n.properties.at, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.because !== void 0) {
              let s = i.because;
              if (typeof s != "string") {
                let t = { instancePath: a + "/decisions/" + p + "/because", schemaPath: "#/definitions/decision/properties/because/type", keyword: "type", params: {
                type: "string" }, schema: n.properties.because.type, parentSchema: n.properties.because, data: s };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let s = { instancePath: a + "/decisions/" + p, schemaPath: "#/definitions/decision/type", keyword: "type", params: { type: "object" }, schema: n.type,
            parentSchema: n, data: i };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      }
    }
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: m.type, parentSchema: m, data: d };
    e === null ? e = [l] : e.push(l), r++;
  }
  return _.errors = e, r === 0;
}
export {
  M as DECISIONS_SCHEMA
};
